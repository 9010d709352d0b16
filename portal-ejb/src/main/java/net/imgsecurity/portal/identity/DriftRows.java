package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.identity.DriftView.Kind;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.Page;

/** What we and the identity provider disagree about, and when they were compared. It authorises nobody. */
@ApplicationScoped
class DriftRows {
    private static final int PAGE = 50;
    private static final String COLUMNS = "SELECT id, kind, about, account_id, found_at FROM drift ";

    @Inject
    Jdbc jdbc;

    /** A row, with our account where there is one. */
    record Found(DriftView view, AccountId account) {}

    /** Oldest first. */
    Page<DriftView> page(String cursorText) {
        var cursor = Cursor.parse(cursorText);
        var found = jdbc.list(
                COLUMNS + "WHERE id > ? ORDER BY id LIMIT ?",
                row -> found(row).view(),
                cursor == null ? new UUID(0, 0) : cursor.id(),
                PAGE + 1);
        return Page.beginning(found, PAGE, drift -> Cursor.after(drift.id()));
    }

    Optional<Found> one(UUID id) {
        return jdbc.first(COLUMNS + "WHERE id = ?", DriftRows::found, id);
    }

    void met(Kind kind, String about, AccountId account, Instant at) {
        jdbc.update(
                "INSERT INTO drift (id, kind, about, account_id, found_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE seen_at = ?",
                Ids.next(),
                kind,
                about,
                account,
                at,
                at,
                at);
    }

    void remove(UUID id) {
        jdbc.update("DELETE FROM drift WHERE id = ?", id);
    }

    void begin(UUID id, Instant at) {
        jdbc.update("INSERT INTO reconciliation (id, begun_at, users) VALUES (?, ?, 0)", id, at);
    }

    void count(UUID id, int users) {
        jdbc.update("UPDATE reconciliation SET users = users + ? WHERE id = ?", users, id);
    }

    /** What this comparison no longer met is settled. */
    void end(UUID id, Instant begun, Instant at) {
        jdbc.update("DELETE FROM drift WHERE seen_at < ?", begun);
        jdbc.update("UPDATE reconciliation SET ended_at = ? WHERE id = ?", at, id);
        jdbc.update("DELETE FROM reconciliation WHERE begun_at < ?", begun);
    }

    Optional<ReconciliationView> latest() {
        return jdbc.first(
                "SELECT begun_at, ended_at, users FROM reconciliation ORDER BY begun_at DESC LIMIT 1",
                row -> new ReconciliationView(
                        Jdbc.instant(row, "begun_at"), Jdbc.instant(row, "ended_at"), row.getInt("users")));
    }

    private static Found found(ResultSet row) throws SQLException {
        var account = Jdbc.uuid(row, "account_id");
        return new Found(
                new DriftView(
                        Jdbc.uuid(row, "id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("about"),
                        Jdbc.instant(row, "found_at")),
                account == null ? null : new AccountId(account));
    }
}
