package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Expectation.ANY;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.GRANTED;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.MISSING;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.http.Call;

/** Asks for pages. */
final class WebProbes {
    /** A page answers with and without its file's ending. */
    static final List<String> FORMS = List.of("", ".xhtml");

    private final World world;
    private final WebCalls calls;

    WebProbes(World world) {
        this.world = world;
        this.calls = new WebCalls(world);
    }

    /** The caller's own pages, with what is the caller's own. */
    List<Probe> granted(KnownPage page, Caller caller) {
        if (!page.roles().contains(caller.role())
                || page.parameters().values().stream().anyMatch(Kind::isLink)) {
            // No caller has a link; those who have are in a journey.
            return List.of();
        }
        var own = world.target(caller.organisation());
        return calls.objects(page, own)
                .map(query -> {
                    var ownRecord = page.parameters().containsKey("id")
                            && own.people().stream()
                                    .anyMatch(person -> person.owner().equals(caller.owner())
                                            && person.id().toString().equals(query.get("id")));
                    return probe(
                            page,
                            caller,
                            WebCalls.address(page.path(), query),
                            "GET",
                            GRANTED,
                            caller.visible(),
                            page.looks() && !ownRecord ? own.slug() : null);
                })
                .toList();
    }

    List<Probe> attacks(KnownPage page, Caller caller) {
        var may = page.isOpen() || page.roles().contains(caller.role());
        var targets = !may
                ? world.targets()
                : page.everywhere()
                        ? List.<Target>of()
                        : world.foreignTo(caller).toList();
        var probes = new ArrayList<Probe>();
        for (var target : targets) {
            calls.objects(page, target)
                    .limit(may ? 20 : 6)
                    .forEach(query -> probes.addAll(inForms(page, caller, query, may)));
            places(page, caller, target, may).forEach(probes::add);
        }
        disguises(page, caller, may).forEach(probes::add);
        return probes;
    }

    private List<Probe> inForms(KnownPage page, Caller caller, Map<String, String> query, boolean may) {
        var missing = may && page.parameters().values().stream().anyMatch(Kind::isObject);
        return FORMS.stream()
                .flatMap(form -> Stream.of("GET", "HEAD")
                        .map(method -> probe(
                                page,
                                caller,
                                WebCalls.address(page.path() + form, query),
                                method,
                                !may ? REFUSED : missing ? MISSING : ANY,
                                caller.visible(),
                                page.looks() ? caller.organisation() : null)))
                .toList();
    }

    /** Another's place in a list, another's person to look for in it. */
    private Stream<Probe> places(KnownPage page, Caller caller, Target target, boolean may) {
        var own = calls.objects(page, may ? world.target(caller.organisation()) : target)
                .findFirst()
                .orElse(Map.of());
        return page.parameters().entrySet().stream()
                .filter(parameter -> parameter.getValue() == Kind.CURSOR || parameter.getValue() == Kind.WHO)
                .flatMap(parameter -> parameter.getValue().of(target).stream()
                        .map(value -> probe(
                                page,
                                caller,
                                WebCalls.address(page.path(), WebCalls.and(own, parameter.getKey(), value)),
                                "GET",
                                may ? ANY : REFUSED,
                                caller.visible(),
                                page.looks() ? caller.organisation() : null)));
    }

    private Stream<Probe> disguises(KnownPage page, Caller caller, boolean may) {
        var stranger = world.foreignTo(caller).findFirst().orElseThrow();
        var own = calls.objects(page, may ? world.target(caller.organisation()) : stranger)
                .findFirst()
                .orElse(Map.of());
        return page.parameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().tampered(stranger).stream()
                        .map(value -> probe(
                                page,
                                caller,
                                WebCalls.address(page.path(), WebCalls.and(own, parameter.getKey(), value)),
                                "GET",
                                may && !parameter.getValue().isObject() ? ANY : REFUSED,
                                caller.visible(),
                                page.looks() ? caller.organisation() : null)));
    }

    private static Probe probe(
            KnownPage page,
            Caller caller,
            String address,
            String method,
            Expectation expectation,
            List<String> visible,
            String looks) {
        return new Probe(
                page.path(), caller.title(), caller.session(), Call.of(method, address), expectation, visible, looks);
    }
}
