package net.imgsecurity.portal.api.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.consent.MarketingChanges;

/**
 * Decisions, oldest first.
 *
 * @param more whether there is more already; {@code next} is there in any case, to come back to
 */
record MarketingChangesJson(List<ChangeJson> items, String next, boolean more, Map<String, String> links) {
    /** @param address null when its reader was erased since */
    record ChangeJson(String consent, String address, String topic, String channel, String decision, Instant at) {}

    static MarketingChangesJson of(MarketingChanges changes) {
        return new MarketingChangesJson(
                changes.changes().stream()
                        .map(one -> new ChangeJson(
                                one.consent().toString(),
                                one.address(),
                                one.choice().topic().name(),
                                one.choice().channel().name(),
                                one.decision().name(),
                                one.at()))
                        .toList(),
                changes.next(),
                changes.more(),
                Links.to("next", "/marketing/changes?since=" + changes.next()).map());
    }
}
