package net.imgsecurity.portal.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Decisions in the order in which they became true.
 *
 * @param next where to go on, also when there is nothing yet
 * @param more whether there is more already
 */
public record MarketingChanges(List<Change> changes, String next, boolean more) {
    /** @param address null when its reader was erased since; the record is known by its id to whoever was named it */
    public record Change(UUID consent, String address, Choice choice, Decision decision, Instant at) {}

    public MarketingChanges {
        changes = List.copyOf(changes);
    }
}
