package net.imgsecurity.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;

/** Sessions at the identity provider that have yet to end because theirs here did. For {@code identity}; it authorises nobody. */
@ApplicationScoped
public class EndedSessions {
    @Inject
    Jdbc jdbc;

    @Inject
    Event<SessionEnded> ended;

    /** What the provider calls the session; empty when it was told already. */
    public Optional<String> idpSession(UUID id) {
        return jdbc.first(
                "SELECT idp_session FROM ended_session WHERE id = ?", row -> row.getString("idp_session"), id);
    }

    public void told(UUID id) {
        jdbc.update("DELETE FROM ended_session WHERE id = ?", id);
    }

    /** Unless another session here lives on it: the provider would end that one too. */
    void add(AccountId account, String idpSession) {
        var stays = jdbc.first(
                "SELECT id FROM session WHERE account_id = ? AND idp_session = ?",
                row -> Jdbc.uuid(row, "id"),
                account,
                idpSession);
        if (stays.isEmpty()) {
            var id = Ids.next();
            jdbc.update("INSERT INTO ended_session (id, idp_session) VALUES (?, ?)", id, idpSession);
            ended.fire(new SessionEnded(id));
        }
    }
}
