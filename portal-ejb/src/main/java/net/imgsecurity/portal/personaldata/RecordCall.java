package net.imgsecurity.portal.personaldata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Invalid.Problem;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKey;

/** The records of one call on their way in, one after the other: each sees what those before it did. */
final class RecordCall {
    private static final int LONGEST_ID = 80;

    private final RecordRows rows;
    private final Caller caller;
    private final PersonId person;
    private final String source;
    private final PersonKey key;
    private final Instant now;

    private final Map<String, StoredRecord> known = new HashMap<>();
    private final List<StoredRecord> fresh = new ArrayList<>();
    private LocationSessions sessions;

    RecordCall(RecordRows rows, Caller caller, PersonId person, String source, PersonKey key, Instant now) {
        this.rows = rows;
        this.caller = caller;
        this.person = person;
        this.source = source;
        this.key = key;
        this.now = now;
    }

    Arrived taken(List<Object> sent) {
        known.putAll(rows.bySourceId(caller.tenant(), source, ids(sent)));
        var refused = new ArrayList<Arrived.Refused>();
        int unchanged = 0;
        for (int i = 0; i < sent.size(); i++) {
            try {
                unchanged += takes(sent.get(i)) ? 0 : 1;
            } catch (Invalid invalid) {
                refused.add(new Arrived.Refused(i, under("records[" + i + "]", invalid.problems())));
            }
        }
        return new Arrived(fresh.size(), unchanged, refused);
    }

    /** What is to be written. */
    List<StoredRecord> fresh() {
        return fresh;
    }

    /** @return whether it is new */
    private boolean takes(Object one) {
        var valid = ValidRecord.of(one, now);
        if (!caller.may(valid.kind().category().permission())) {
            throw new Invalid(List.of(new Problem("category", "records.category-closed")));
        }
        var there = known.get(valid.sourceId());
        if (there == null) {
            if (valid.kind().category() == Category.LOCATION) {
                sessions(valid).take(source, valid);
            }
            add(valid);
        } else if (!there.is(valid, person, key)) {
            throw new Invalid(List.of(new Problem("sourceId", "records.other-content")));
        }
        return there == null;
    }

    private void add(ValidRecord valid) {
        var id = Ids.next();
        var record = new StoredRecord(
                id,
                person,
                valid.kind(),
                source,
                valid.sourceId(),
                valid.occurredAt(),
                now,
                StoredRecord.sealed(key, id, valid));
        known.put(valid.sourceId(), record);
        fresh.add(record);
    }

    private LocationSessions sessions(ValidRecord next) {
        if (sessions == null) {
            sessions = LocationSessions.of(
                    rows.ofKinds(caller.tenant(), person, Kind.SESSION_BEGIN, Kind.SESSION_END), key);
        }
        if (next.kind() == Kind.SESSION_END) {
            sessions.positions(rows.positionsAfter(caller.tenant(), person, next.occurredAt()), key);
        }
        return sessions;
    }

    private static List<String> ids(List<Object> sent) {
        return sent.stream()
                .map(one -> one instanceof Map<?, ?> parts && parts.get("sourceId") instanceof String id ? id : null)
                .filter(Objects::nonNull)
                .filter(id -> id.length() <= LONGEST_ID)
                .distinct()
                .toList();
    }

    private static List<Problem> under(String path, List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(
                        problem.field().isEmpty() ? path : path + "." + problem.field(),
                        problem.key(),
                        problem.arguments()))
                .toList();
    }
}
