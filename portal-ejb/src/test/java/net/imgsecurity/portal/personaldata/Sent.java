package net.imgsecurity.portal.personaldata;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Records as a system sends them. */
final class Sent {
    private final Map<String, Object> record = new HashMap<>();
    private final Map<String, Object> content = new HashMap<>();

    private Sent(String id, Category category, String kind, Instant at) {
        record.put("sourceId", id);
        record.put("category", category.name());
        record.put("kind", kind);
        record.put("occurredAt", at.toString());
        record.put("content", content);
    }

    static Sent record(String id, Category category, String kind, Instant at) {
        return new Sent(id, category, kind, at);
    }

    static Sent begin(String id, Instant at) {
        return record(id, Category.LOCATION, "SESSION_BEGIN", at).saying("cause", "EMERGENCY");
    }

    static Sent end(String id, String session, Instant at) {
        return record(id, Category.LOCATION, "SESSION_END", at).saying("session", session);
    }

    static Sent position(String id, String session, Instant at) {
        return record(id, Category.LOCATION, "POSITION", at)
                .saying("session", session)
                .saying("latitude", new BigDecimal("59.91"))
                .saying("longitude", new BigDecimal("10.75"));
    }

    static Sent page(String id, Instant at) {
        return record(id, Category.USAGE, "PAGE_VIEW", at)
                .saying("site", "fonetrac")
                .saying("page", "/help");
    }

    Sent saying(String item, Object value) {
        content.put(item, value);
        return this;
    }

    Sent with(String part, Object value) {
        record.put(part, value);
        return this;
    }

    Object json() {
        return record;
    }
}
