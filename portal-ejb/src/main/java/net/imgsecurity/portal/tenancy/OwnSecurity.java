package net.imgsecurity.portal.tenancy;

import static net.imgsecurity.portal.platform.Permission.SECURE_OWN_ACCOUNT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Requires;

/** What a person sees and does about the security of their own account; of nobody else's, whatever id they name. */
@Stateless
public class OwnSecurity {
    private static final String SESSIONS =
            "SELECT s.id, s.device, s.opened_at, s.seen_at, s.acr, s.idp_session, m.role FROM session s"
                    + " LEFT JOIN membership m ON m.account_id = s.account_id AND m.tenant_id = s.tenant_id"
                    + " AND m.state = 'ACTIVE' WHERE s.account_id = ? ";

    private record Row(OwnSession view, String idpSession, Role role) {
        boolean stands(Instant now) {
            return now.isBefore(view.seenAt().plus(role.idle()))
                    && now.isBefore(view.openedAt().plus(role.absolute()));
        }
    }

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    SecondFactor secondFactor;

    @Inject
    SignInHistory history;

    @Inject
    EndedSessions ended;

    @Inject
    IssuedTokens tokens;

    @Inject
    AuditLog audit;

    /** Those that stand, the one used last first. */
    @Requires(SECURE_OWN_ACCOUNT)
    public List<OwnSession> sessions() {
        var now = clock.instant();
        return rows().stream().filter(row -> row.stands(now)).map(Row::view).toList();
    }

    /** The last twenty, newest first, none older than 90 days. */
    @Requires(SECURE_OWN_ACCOUNT)
    public List<SignInView> signIns() {
        return history.of(caller.get().account());
    }

    @Requires(SECURE_OWN_ACCOUNT)
    public boolean hasSecondFactor() {
        return secondFactor.has(caller.get().account());
    }

    /**
     * Ends one of the caller's sessions, here at its next request and soon at the identity provider.
     *
     * @throws NotFound also for one that is somebody else's, or over, or no id at all
     */
    @Requires(SECURE_OWN_ACCOUNT)
    public void end(String id) {
        var session = Ids.parse(id);
        var row = rows().stream()
                .filter(one -> one.view().id().equals(session))
                .findFirst()
                .orElseThrow(NotFound::new);
        end(row);
    }

    /**
     * Ends all of the caller's sessions but one, the tokens that programs hold, and soon also the sessions at the identity provider
     * that gave them these and no list here shows.
     *
     * @param kept the one that goes on, or null for none
     * @return how many ended
     */
    @Requires(SECURE_OWN_ACCOUNT)
    public int endOthers(UUID kept) {
        var others =
                rows().stream().filter(row -> !row.view().id().equals(kept)).toList();
        others.forEach(this::end);
        var stays = rows().stream()
                .filter(row -> row.view().id().equals(kept))
                .map(Row::idpSession)
                .findFirst();
        accounts.byId(caller.get().account()).map(AccountView::subject).ifPresent(subject -> {
            ended.addAllBut(subject, stays.orElse(null));
            tokens.end(subject);
        });
        audit.append("session.others-ended", caller.get().person().value());
        return others.size();
    }

    private void end(Row row) {
        var account = caller.get().account();
        jdbc.update(
                "DELETE FROM session WHERE id = ? AND account_id = ?",
                row.view().id(),
                account);
        ended.add(account, row.idpSession());
        audit.append("session.ended", row.view().id());
    }

    private List<Row> rows() {
        return jdbc.list(
                SESSIONS + "ORDER BY s.seen_at DESC, s.id",
                OwnSecurity::row,
                caller.get().account());
    }

    private static Row row(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return new Row(
                new OwnSession(
                        Jdbc.uuid(row, "id"),
                        row.getString("device"),
                        Jdbc.instant(row, "opened_at"),
                        Jdbc.instant(row, "seen_at"),
                        "mfa".equals(row.getString("acr"))),
                row.getString("idp_session"),
                role == null ? Role.MEMBER : Role.valueOf(role));
    }
}
