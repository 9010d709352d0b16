package net.imgsecurity.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
    Clock clock;

    @Inject
    Event<SessionEnded> ended;

    /**
     * What is to end there.
     *
     * @param idpSession one session; null for all of a subject
     * @param subject whose all; null for one session
     * @param kept the one of all that goes on; null for none
     * @param begunBy those that began later were not meant; null for one session
     */
    public record Ended(String idpSession, String subject, String kept, Instant begunBy) {}

    /** Empty when the provider was told already. */
    public Optional<Ended> find(UUID id) {
        return jdbc.first(
                "SELECT idp_session, of_subject, kept, begun_by FROM ended_session WHERE id = ?",
                row -> new Ended(
                        row.getString("idp_session"),
                        row.getString("of_subject"),
                        row.getString("kept"),
                        Jdbc.instant(row, "begun_by")),
                id);
    }

    public void told(UUID id) {
        jdbc.update("DELETE FROM ended_session WHERE id = ?", id);
    }

    /** All that the provider has for this subject by now, whoever opened them, but for one. */
    void addAllBut(String subject, String kept) {
        var id = Ids.next();
        jdbc.update(
                "INSERT INTO ended_session (id, of_subject, kept, begun_by) VALUES (?, ?, ?, ?)",
                id,
                subject,
                kept,
                clock.instant());
        ended.fire(new SessionEnded(id));
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
