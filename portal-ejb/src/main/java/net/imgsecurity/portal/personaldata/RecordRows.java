package net.imgsecurity.portal.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.EncryptedText;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/** The rows of records. */
@ApplicationScoped
class RecordRows {
    private static final String COLUMNS =
            "SELECT id, person_id, kind, source, source_id, occurred_at, received_at, content_sealed"
                    + " FROM personal_record WHERE tenant_id = ?";
    private static final String NEWEST_FIRST = " ORDER BY occurred_at DESC, id DESC LIMIT ?";
    private static final int COUNTED = 1000;

    @Inject
    Jdbc jdbc;

    /**
     * Nobody else adds records of this person, or erases them, until the transaction ends.
     *
     * @throws NotFound when the organisation has no such person
     */
    void hold(TenantId tenant, PersonId person) {
        jdbc.first("SELECT id FROM person WHERE tenant_id = ? AND id = ? FOR UPDATE", row -> true, tenant, person)
                .orElseThrow(NotFound::new);
    }

    /** Whosever they are in this organisation, by the ids of their source. */
    Map<String, StoredRecord> bySourceId(TenantId tenant, String source, Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .list(
                                COLUMNS + " AND source = ? AND source_id IN (" + Jdbc.marks(ids.size()) + ")",
                                RecordRows::record,
                                Stream.concat(Stream.of(tenant, source), ids.stream())
                                        .toArray())
                        .stream()
                        .collect(Collectors.toMap(StoredRecord::sourceId, Function.identity()));
    }

    /** All of these kinds, the oldest first. */
    List<StoredRecord> ofKinds(TenantId tenant, PersonId person, Kind... kinds) {
        return jdbc.list(
                COLUMNS + " AND person_id = ? AND kind IN (" + Jdbc.marks(kinds.length) + ") ORDER BY occurred_at, id",
                RecordRows::record,
                Stream.concat(Stream.of(tenant, person), Arrays.stream(kinds)).toArray());
    }

    List<StoredRecord> positionsAfter(TenantId tenant, PersonId person, Instant at) {
        return jdbc.list(
                COLUMNS + " AND person_id = ? AND kind = ? AND occurred_at > ?",
                RecordRows::record,
                tenant,
                person,
                Kind.POSITION,
                at);
    }

    /**
     * The newest first.
     *
     * @param after the record to go on after; null for the newest
     */
    List<StoredRecord> list(TenantId tenant, PersonId person, Category category, UUID after, int limit) {
        var values = new ArrayList<Object>(List.of(tenant, person, category));
        var from = "";
        if (after != null) {
            var at = occurredAt(tenant, person, category, after);
            from = " AND occurred_at <= ? AND (occurred_at < ? OR id < ?)";
            values.addAll(List.of(at, at, after));
        }
        values.add(limit);
        return jdbc.list(
                COLUMNS + " AND person_id = ? AND category = ?" + from + NEWEST_FIRST,
                RecordRows::record,
                values.toArray());
    }

    private Instant occurredAt(TenantId tenant, PersonId person, Category category, UUID id) {
        return jdbc.first(
                        "SELECT occurred_at FROM personal_record WHERE tenant_id = ? AND id = ? AND person_id = ? AND category = ?",
                        row -> Jdbc.instant(row, "occurred_at"),
                        tenant,
                        id,
                        person,
                        category)
                .orElseThrow(NotFound::new);
    }

    /** One for each category, in their order, in one statement. Where a location session begins or ends is no record of its own. */
    List<CategoryView> counts(TenantId tenant, PersonId person) {
        var each =
                "SELECT ? AS category, COUNT(*) AS found, COALESCE(SUM(kind NOT IN ('SESSION_BEGIN', 'SESSION_END')), 0) AS n,"
                        + " MAX(occurred_at) AS newest FROM (SELECT occurred_at, kind FROM personal_record WHERE tenant_id = ? AND person_id = ? AND category = ?"
                        + NEWEST_FIRST + ") x";
        var values = new ArrayList<Object>();
        for (var category : Category.values()) {
            values.addAll(List.of(category, tenant, person, category, COUNTED + 1));
        }
        return jdbc.list(
                String.join(" UNION ALL ", Collections.nCopies(Category.values().length, each)),
                row -> new CategoryView(
                        Category.valueOf(row.getString("category")),
                        Math.min(row.getInt("n"), COUNTED),
                        row.getInt("found") > COUNTED,
                        Jdbc.instant(row, "newest")),
                values.toArray());
    }

    void add(TenantId tenant, List<StoredRecord> records) {
        jdbc.batch(
                "INSERT INTO personal_record (tenant_id, id, person_id, category, kind, source, source_id, occurred_at,"
                        + " received_at, content_sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                records.stream()
                        .map(one -> new Object[] {
                            tenant,
                            one.id(),
                            one.person(),
                            one.kind().category(),
                            one.kind(),
                            one.source(),
                            one.sourceId(),
                            one.occurredAt(),
                            one.receivedAt(),
                            one.content()
                        })
                        .toList());
    }

    /** @return how many went, at most this many */
    int erase(TenantId tenant, PersonId person, int most) {
        return jdbc.update(
                "DELETE FROM personal_record WHERE tenant_id = ? AND person_id = ? LIMIT " + most, tenant, person);
    }

    private static StoredRecord record(ResultSet row) throws SQLException {
        return new StoredRecord(
                Jdbc.uuid(row, "id"),
                new PersonId(Jdbc.uuid(row, "person_id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getString("source_id"),
                Jdbc.instant(row, "occurred_at"),
                Jdbc.instant(row, "received_at"),
                EncryptedText.of(row.getBytes("content_sealed")));
    }
}
