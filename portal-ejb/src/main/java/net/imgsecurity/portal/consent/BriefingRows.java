package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.consent.BriefingView.State;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;

/** Issues, and to whom each was handed over, as rows. */
@ApplicationScoped
class BriefingRows {
    private static final String COLUMNS = "SELECT id, subject, content, state, written_at, sent_at FROM briefing ";

    @Inject
    Jdbc jdbc;

    void add(TenantId tenant, UUID id, String subject, String content, Instant at) {
        jdbc.update(
                "INSERT INTO briefing (tenant_id, id, subject, content, state, written_at) VALUES (?, ?, ?, ?, ?, ?)",
                tenant,
                id,
                subject,
                content,
                State.DRAFT,
                at);
    }

    /** @param before the issue to go on after; null for the newest */
    List<BriefingView> page(TenantId tenant, UUID before, int limit) {
        return before == null
                ? jdbc.list(COLUMNS + "WHERE tenant_id = ? ORDER BY id DESC LIMIT ?", BriefingRows::view, tenant, limit)
                : jdbc.list(
                        COLUMNS + "WHERE tenant_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
                        BriefingRows::view,
                        tenant,
                        before,
                        limit);
    }

    Optional<BriefingView> one(TenantId tenant, UUID id) {
        return jdbc.first(COLUMNS + "WHERE tenant_id = ? AND id = ?", BriefingRows::view, tenant, id);
    }

    /** False when it was sent before. */
    boolean send(TenantId tenant, UUID id, Instant at) {
        return jdbc.update(
                        "UPDATE briefing SET state = ?, sent_at = ? WHERE tenant_id = ? AND id = ? AND state = ?",
                        State.SENDING,
                        at,
                        tenant,
                        id,
                        State.DRAFT)
                > 0;
    }

    /** The address up to which it was handed over, the zero id for none; empty when it is not being sent. Held until the commit. */
    Optional<UUID> upto(TenantId tenant, UUID id) {
        return jdbc.first(
                "SELECT sent_upto FROM briefing WHERE tenant_id = ? AND id = ? AND state = ? FOR UPDATE",
                row -> Optional.ofNullable(Jdbc.uuid(row, "sent_upto")).orElse(new UUID(0, 0)),
                tenant,
                id,
                State.SENDING);
    }

    void wentUpto(TenantId tenant, UUID id, UUID address) {
        jdbc.update("UPDATE briefing SET sent_upto = ? WHERE tenant_id = ? AND id = ?", address, tenant, id);
    }

    void sent(TenantId tenant, UUID id) {
        jdbc.update("UPDATE briefing SET state = ? WHERE tenant_id = ? AND id = ?", State.SENT, tenant, id);
    }

    /** Empty when it was handed over to this address before. */
    Optional<UUID> handOver(TenantId tenant, UUID briefing, UUID address, Instant at) {
        var id = Ids.next();
        return jdbc.update(
                                "INSERT IGNORE INTO briefing_delivery (tenant_id, id, briefing_id, address_id, handed_at)"
                                        + " VALUES (?, ?, ?, ?, ?)",
                                tenant,
                                id,
                                briefing,
                                address,
                                at)
                        > 0
                ? Optional.of(id)
                : Optional.empty();
    }

    /** What was handed over by this. */
    record Delivery(UUID briefing, UUID address) {}

    Optional<Delivery> delivery(TenantId tenant, UUID id) {
        return jdbc.first(
                "SELECT briefing_id, address_id FROM briefing_delivery WHERE tenant_id = ? AND id = ?",
                row -> new Delivery(Jdbc.uuid(row, "briefing_id"), Jdbc.uuid(row, "address_id")),
                tenant,
                id);
    }

    /** To how many it was handed over; counting stops at one more than this. */
    int handedOver(TenantId tenant, UUID briefing, int upto) {
        return jdbc.first(
                        "SELECT COUNT(*) AS n FROM (SELECT 1 FROM briefing_delivery WHERE tenant_id = ? AND briefing_id = ?"
                                + " LIMIT ?) c",
                        row -> row.getInt("n"),
                        tenant,
                        briefing,
                        upto + 1)
                .orElseThrow();
    }

    static List<String> paragraphs(String content) {
        return Arrays.asList(content.split("\n\n"));
    }

    private static BriefingView view(ResultSet row) throws SQLException {
        return new BriefingView(
                Jdbc.uuid(row, "id"),
                row.getString("subject"),
                paragraphs(row.getString("content")),
                State.valueOf(row.getString("state")),
                Jdbc.instant(row, "written_at"),
                Jdbc.instant(row, "sent_at"));
    }
}
