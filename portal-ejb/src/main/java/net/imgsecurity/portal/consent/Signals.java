package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.EmailAddress;

/**
 * Global Privacy Control (C1): a browser's signal that its user's data are not to be handed on. The first one that comes from a
 * signed-in person ends third-party marketing; what the person says on the page after that counts for more.
 */
@ApplicationScoped
class Signals {
    private static final List<Choice> THIRD_PARTIES = Topic.THIRD_PARTIES.channels().stream()
            .map(channel -> new Choice(Topic.THIRD_PARTIES, channel))
            .toList();

    @Inject
    ConsentRecords records;

    @Inject
    Decisions decisions;

    @Inject
    AddressKeys keys;

    /** @return the records that were added; none when it was heard before */
    List<ConsentView> hear(EmailAddress address, Shown shown, Map<String, String> proof) {
        if (heard(address).isPresent()) {
            return List.of();
        }
        records.hold();
        // Of two pages at once the later one sees what the first one heard.
        return heard(address).isPresent()
                ? List.of()
                : THIRD_PARTIES.stream()
                        .map(choice -> decisions.decide(
                                address, new Wish(choice, Decision.WITHDRAWN), Source.GPC, shown, proof))
                        .toList();
    }

    Optional<PreferencesView.Signal> of(EmailAddress address, Decisions.State state) {
        return heard(address).map(first -> {
            var before = keys.of(address).stream()
                    .flatMap(key -> records.about(key.id(), Topic.THIRD_PARTIES).stream())
                    .filter(one -> one.at().isBefore(first.at()))
                    .toList();
            var ended = THIRD_PARTIES.stream()
                    .flatMap(choice -> before.stream()
                            .filter(one -> one.choice().equals(choice))
                            .reduce((earlier, later) -> later)
                            .filter(last -> last.decision() == Decision.GIVEN)
                            .stream())
                    .map(ConsentView::at)
                    .max(Comparator.naturalOrder());
            var overruled = THIRD_PARTIES.stream()
                    .filter(state::allows)
                    .map(choice -> state.newest().get(choice).at())
                    .max(Comparator.naturalOrder());
            return new PreferencesView.Signal(first.at(), ended.orElse(null), overruled.orElse(null));
        });
    }

    private Optional<ConsentView> heard(EmailAddress address) {
        return keys.of(address)
                .flatMap(key -> records.about(key.id(), Topic.THIRD_PARTIES).stream()
                        .filter(one -> one.source() == Source.GPC)
                        .findFirst());
    }
}
