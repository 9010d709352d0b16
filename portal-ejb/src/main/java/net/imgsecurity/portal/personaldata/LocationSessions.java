package net.imgsecurity.portal.personaldata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Invalid.Problem;
import net.imgsecurity.portal.platform.PersonKey;

/**
 * When one person was located, and why (B3): from the start of a contact or an emergency until its end, and never otherwise.
 * A session is known by its source and the id of the record that began it.
 */
final class LocationSessions {
    private static final Comparator<LocationSession> BY_TIME =
            Comparator.comparing(LocationSession::begin).thenComparing(LocationSession::id);

    private final Map<String, LocationSession> sessions = new HashMap<>();
    private final Map<String, Instant> lastPositions = new TreeMap<>();

    /** @param rows those that begin and end sessions */
    static LocationSessions of(List<StoredRecord> rows, PersonKey key) {
        var all = new LocationSessions();
        for (var row : rows) {
            var content = row.opened(key);
            if (row.kind() == Kind.SESSION_BEGIN) {
                all.begin(row.source(), row.sourceId(), content.getOrDefault("cause", ""), row.occurredAt());
            }
        }
        for (var row : rows) {
            if (row.kind() == Kind.SESSION_END) {
                all.find(row.source(), row.opened(key).get("session"))
                        .ifPresent(one -> all.put(row.source(), one.endedAt(row.occurredAt())));
            }
        }
        return all;
    }

    /** Positions that are there already: a session does not end before them. */
    void positions(List<StoredRecord> rows, PersonKey key) {
        rows.forEach(row -> seen(row.source(), row.opened(key).get("session"), row.occurredAt()));
    }

    /** @throws Invalid for what happened outside of its session */
    void take(String source, ValidRecord record) {
        switch (record.kind()) {
            case SESSION_BEGIN ->
                begin(source, record.sourceId(), record.content().get("cause"), record.occurredAt());
            case SESSION_END -> end(source, record);
            case POSITION -> position(source, record);
            default -> {
                // Of another category.
            }
        }
    }

    /** The oldest first. */
    List<LocationSession> inOrder() {
        var all = new ArrayList<>(sessions.values());
        all.sort(BY_TIME);
        return all;
    }

    private void begin(String source, String id, String cause, Instant at) {
        put(source, new LocationSession(id, cause, at, null));
    }

    private void end(String source, ValidRecord record) {
        var session = named(source, record);
        if (session.end() != null) {
            throw wrong("content.session", "location.session-ended");
        }
        if (record.occurredAt().isBefore(session.begin())) {
            throw wrong("occurredAt", "location.outside-session");
        }
        var last = lastPositions.get(key(source, session.id()));
        if (last != null && last.isAfter(record.occurredAt())) {
            throw wrong("occurredAt", "location.positions-later");
        }
        put(source, session.endedAt(record.occurredAt()));
    }

    private void position(String source, ValidRecord record) {
        var session = named(source, record);
        if (!session.contains(record.occurredAt())) {
            throw wrong("occurredAt", "location.outside-session");
        }
        seen(source, session.id(), record.occurredAt());
    }

    private LocationSession named(String source, ValidRecord record) {
        return find(source, record.content().get("session"))
                .orElseThrow(() -> wrong("content.session", "location.session-unknown"));
    }

    private Optional<LocationSession> find(String source, String id) {
        return Optional.ofNullable(sessions.get(key(source, id)));
    }

    private void put(String source, LocationSession session) {
        sessions.put(key(source, session.id()), session);
    }

    private void seen(String source, String session, Instant at) {
        lastPositions.merge(key(source, session), at, (a, b) -> a.isAfter(b) ? a : b);
    }

    private static String key(String source, String id) {
        return source + "/" + id;
    }

    private static Invalid wrong(String field, String key) {
        return new Invalid(List.of(new Problem(field, key)));
    }
}
