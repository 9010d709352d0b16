package net.imgsecurity.portal.consent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has decided, as it holds now.
 *
 * @param address whose decisions they are: the one to sign in with
 * @param wording the version of the words in force
 * @param newest the last decision about each topic by each channel that there is one about
 * @param given those that are allowed now; nothing is by itself
 */
public record PreferencesView(
        String address, int wording, Map<Choice, ConsentView> newest, Map<Choice, Boolean> given, Signal signal) {
    /**
     * How the signal of the person's browser (Global Privacy Control) stands to third-party marketing.
     *
     * @param honouredAt when it was first heard, which ended third-party marketing; null when it never was
     * @param endedConsentOf when a consent that it ended had been given; null when it ended none
     * @param overruledAt when the person allowed it nevertheless, later; null when they did not
     */
    public record Signal(Instant honouredAt, Instant endedConsentOf, Instant overruledAt) {}

    public PreferencesView {
        newest = Map.copyOf(newest);
        given = Map.copyOf(given);
    }

    public boolean allows(Choice choice) {
        return given.getOrDefault(choice, false);
    }

    public Optional<ConsentView> last(Choice choice) {
        return Optional.ofNullable(newest.get(choice));
    }
}
