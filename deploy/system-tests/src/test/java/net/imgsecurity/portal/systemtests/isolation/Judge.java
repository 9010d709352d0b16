package net.imgsecurity.portal.systemtests.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.isolation.Canaries.Seen;

/** Says what is wrong with an answer. */
final class Judge {
    private static final String ANY_ID = "(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final Canaries canaries;
    private final Map<String, String> missing = new ConcurrentHashMap<>();
    private final Set<Seen> shown = ConcurrentHashMap.newKeySet();

    Judge(Canaries canaries) {
        this.canaries = canaries;
    }

    /** @param sent the call with everything that went out with it */
    List<String> problems(Probe probe, String sent, Answer answer) {
        var found = new ArrayList<String>();
        if (answer.status() >= 500) {
            found.add("failed with " + answer.status());
        }
        probe.expectation().problem(answer).ifPresent(problem -> found.add(problem + ": " + answer.status()));
        for (var seen : canaries.in(answer.raw(), sent)) {
            if (probe.shows(seen.owner())) {
                shown.add(seen);
            } else {
                found.add("shows the " + seen.what() + " of " + seen.owner());
            }
        }
        differs(probe, answer).ifPresent(found::add);
        return found;
    }

    /** What was shown to those who may see it: proof that the words would be noticed. */
    Set<Seen> shown() {
        return shown;
    }

    private Optional<String> differs(Probe probe, Answer answer) {
        if (probe.expectation() != Expectation.MISSING || answer.status() != 404) {
            return Optional.empty();
        }
        var text = answer.text().replaceAll(ANY_ID, "ID");
        var first = missing.putIfAbsent(probe.twins(), text);
        return first == null || first.equals(text)
                ? Optional.empty()
                : Optional.of("tells what is another's from what is not there");
    }
}
