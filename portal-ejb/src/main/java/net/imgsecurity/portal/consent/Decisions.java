package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.imgsecurity.portal.platform.AddressHash;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.EmailAddress;

/** How a decision is taken, whoever brings it, and what holds then. Authorises nobody. */
@ApplicationScoped
class Decisions {
    static final String ADDRESS = "address";

    @Inject
    ConsentRecords records;

    @Inject
    Suppressions suppressions;

    @Inject
    AddressKeys keys;

    @Inject
    AddressHash hash;

    @Inject
    Clock clock;

    /** The newest decisions, and what is not to be done whatever they say. */
    record State(Map<Choice, ConsentView> newest, Map<Choice, Instant> suppressed) {
        boolean allows(Choice choice) {
            var everything = choice.topic().isMarketing() ? suppressed.get(Choice.ALL) : null;
            return Standing.allows(newest.get(choice), suppressed.containsKey(choice), everything);
        }

        /** What may be done now; the rest is not in it. */
        Map<Choice, Boolean> allowed() {
            return newest.keySet().stream()
                    .filter(this::allows)
                    .collect(Collectors.toMap(Function.identity(), choice -> true));
        }

        /** Whether it is so already, so that nothing is to be decided. */
        private boolean is(Wish wish) {
            if (wish.decision() == Decision.GIVEN) {
                return allows(wish.choice());
            } else if (wish.choice().equals(Choice.ALL)) {
                return suppressed.containsKey(Choice.ALL)
                        && newest.keySet().stream()
                                .filter(choice -> choice.topic().isMarketing())
                                .noneMatch(this::allows);
            }
            var last = newest.get(wish.choice());
            return last != null && last.decision() == Decision.WITHDRAWN && suppresses(wish.choice());
        }

        private boolean suppresses(Choice choice) {
            return suppressed.containsKey(choice) || choice.topic().isMarketing() && suppressed.containsKey(Choice.ALL);
        }
    }

    State state(EmailAddress address) {
        return new State(
                keys.of(address).map(key -> records.newest(key.id())).orElse(Map.of()),
                suppressions.of(hash.of(address)));
    }

    /**
     * What is so already is not decided again. A consent that somebody else than the person brings does not count against a
     * suppression (F5).
     *
     * @param proof what shows that it was so, beside the address
     * @return the records that were added
     */
    List<ConsentView> take(
            EmailAddress address, List<Wish> wishes, Source source, Shown shown, Map<String, String> proof) {
        records.hold();
        var state = state(address);
        var added = new ArrayList<ConsentView>();
        for (var wish : wishes) {
            if (!state.is(wish) && !isBeaten(wish, source, state)) {
                added.add(decide(address, wish, source, shown, proof));
            }
        }
        return added;
    }

    private static boolean isBeaten(Wish wish, Source source, State state) {
        return wish.decision() == Decision.GIVEN && !source.byPerson() && state.suppresses(wish.choice());
    }

    /** Whatever was before. */
    ConsentView decide(EmailAddress address, Wish wish, Source source, Shown shown, Map<String, String> proof) {
        var now = clock.instant();
        var whole = new HashMap<>(proof);
        whole.put(ADDRESS, address.value());
        var record = records.add(keys.forWriting(address), wish, now, source, shown, whole);
        if (wish.decision() == Decision.WITHDRAWN) {
            suppressions.set(hash.of(address), wish.choice(), now);
        } else {
            suppressions.end(hash.of(address), wish.choice(), now);
        }
        return record;
    }
}
