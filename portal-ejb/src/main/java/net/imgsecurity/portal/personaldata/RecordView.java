package net.imgsecurity.portal.personaldata;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One record as its person reads it.
 *
 * @param kind such as POSITION or PURCHASE
 * @param source the system that sent it, and sourceId its number there
 * @param content what it says, by names, in their order
 */
public record RecordView(
        UUID id,
        String kind,
        Instant occurredAt,
        Instant receivedAt,
        String source,
        String sourceId,
        Map<String, String> content) {
    public RecordView {
        content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
    }
}
