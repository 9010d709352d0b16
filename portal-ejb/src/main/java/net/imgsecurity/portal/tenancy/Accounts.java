package net.imgsecurity.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;

/** The accounts. For the services of other features; it authorises nobody. */
@ApplicationScoped
public class Accounts {
    private static final String COLUMNS =
            "SELECT id, subject, sign_in_address, given_name, family_name, language FROM account ";

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    /** Also by a former address, as long as its holder may take the change back: until then it is nobody else's. */
    public Optional<AccountView> byAddress(EmailAddress address) {
        return jdbc.first(COLUMNS + "WHERE sign_in_address = ?", Accounts::view, address)
                .or(() -> jdbc.first(
                        COLUMNS
                                + "WHERE id = (SELECT c.account_id FROM sign_in_address_change c WHERE c.from_address = ?"
                                + " AND c.state = 'CHANGED' AND c.undo_until > ? ORDER BY c.changed_at DESC LIMIT 1)",
                        Accounts::view,
                        address,
                        clock.instant()));
    }

    public Optional<AccountView> bySubject(String subject) {
        return jdbc.first(COLUMNS + "WHERE subject = ?", Accounts::view, subject);
    }

    /** By subject; one that we do not know is not in the answer. */
    public Map<String, AccountView> bySubjects(Collection<String> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : jdbc
                        .list(
                                COLUMNS + "WHERE subject IN (" + Jdbc.marks(subjects.size()) + ")",
                                Accounts::view,
                                subjects.toArray())
                        .stream()
                        .collect(Collectors.toMap(AccountView::subject, Function.identity()));
    }

    /** The identity provider still had the users of these at this moment. */
    public void metThere(Collection<AccountId> ids, Instant at) {
        if (!ids.isEmpty()) {
            jdbc.update(
                    "UPDATE account SET idp_seen_at = ? WHERE id IN (" + Jdbc.marks(ids.size()) + ")",
                    Stream.concat(Stream.of(at), ids.stream()).toArray());
        }
    }

    /** Accounts whose user has not been met since, in the order of their ids, from after the one given. */
    public List<AccountView> unmet(Instant since, AccountId after, int limit) {
        return jdbc.list(
                COLUMNS + "WHERE subject IS NOT NULL AND (idp_seen_at IS NULL OR idp_seen_at < ?) AND id > ?"
                        + " ORDER BY id LIMIT ?",
                Accounts::view,
                since,
                after,
                limit);
    }

    /** Accounts that belong somewhere and have no user, in the order of their ids, from after the one given. */
    public List<AccountView> withoutUser(AccountId after, int limit) {
        return jdbc.list(
                COLUMNS + "WHERE subject IS NULL AND id > ? AND EXISTS (SELECT 1 FROM membership m"
                        + " WHERE m.account_id = account.id AND m.state = 'ACTIVE') ORDER BY id LIMIT ?",
                Accounts::view,
                after,
                limit);
    }

    public Optional<AccountView> byId(AccountId id) {
        return jdbc.first(COLUMNS + "WHERE id = ?", Accounts::view, id);
    }

    /**
     * As {@link #byAddress}, and its holder's address and where they belong stay as they are until the transaction ends: of two
     * who name one address at once, the later one waits here and sees what the first one did.
     */
    public Optional<AccountView> hold(EmailAddress address) {
        return byAddress(address)
                .flatMap(one -> jdbc.first(COLUMNS + "WHERE id = ? FOR UPDATE", Accounts::view, one.id()));
    }

    /** @return nothing when somebody else has the address by now; waits for one who is about to make its account */
    public Optional<AccountView> create(
            EmailAddress signInAddress, String givenName, String familyName, String language) {
        var account = new AccountView(AccountId.next(), null, signInAddress, givenName, familyName, language);
        var made = jdbc.update(
                "INSERT IGNORE INTO account (id, sign_in_address, given_name, family_name, language, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                account.id(),
                signInAddress,
                givenName,
                familyName,
                language,
                clock.instant());
        return made > 0 ? Optional.of(account) : Optional.empty();
    }

    /**
     * The account takes over names and language that its holder wrote.
     *
     * @return whether anything changed
     */
    public boolean renameByHolder(AccountId id, String givenName, String familyName, String language) {
        return rename(id, givenName, familyName, language, "");
    }

    /**
     * The account takes over what an organisation wrote, if it may: only while its holder belongs to that one and to no
     * other, so that no administrator renames somebody else's person. An organisation that waits for the holder's acceptance
     * is none: it may neither rename nor keep the other one from doing so.
     *
     * @return whether anything changed
     */
    public boolean renameByOrganisation(
            AccountId id, String givenName, String familyName, String language, TenantId organisation) {
        return rename(
                id,
                givenName,
                familyName,
                language,
                " AND ? = (SELECT MIN(m.tenant_id) FROM membership m WHERE m.account_id = account.id AND m.state = 'ACTIVE')"
                        + " AND 1 = (SELECT COUNT(*) FROM membership m WHERE m.account_id = account.id AND m.state = 'ACTIVE')",
                organisation);
    }

    private boolean rename(
            AccountId id, String givenName, String familyName, String language, String condition, Object... values) {
        var fixed = Stream.of(givenName, familyName, language, id, givenName, familyName, language);
        return jdbc.update(
                        "UPDATE account SET given_name = ?, family_name = ?, language = ? WHERE id = ?"
                                + " AND (given_name <> ? OR family_name <> ? OR language <> ?)" + condition,
                        Stream.concat(fixed, Stream.of(values)).toArray())
                > 0;
    }

    /** @throws Conflict when it is another account's */
    void readdress(AccountId id, EmailAddress address) {
        jdbc.update("UPDATE account SET sign_in_address = ? WHERE id = ?", address, id);
    }

    /**
     * @param subject null when the identity provider has none of it any more
     * @return false when the account is gone
     */
    public boolean provisioned(AccountId id, String subject) {
        // A driver may count rows that changed and not those that are there, so whoever has it already is asked for.
        return jdbc.update("UPDATE account SET subject = ? WHERE id = ?", subject, id) > 0 || byId(id).isPresent();
    }

    /**
     * Deletes an account that belongs to no organisation, with its sessions, the list of its sign-ins, and its changes of address.
     *
     * @return false when it belongs to one
     */
    public boolean forget(AccountId id) {
        var stray = jdbc.first(
                "SELECT id FROM account WHERE id = ? AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.account_id = account.id)"
                        + " FOR UPDATE",
                row -> true,
                id);
        if (stray.isPresent()) {
            for (var table : List.of("session", "sign_in", "sign_in_address_change")) {
                jdbc.update("DELETE FROM " + table + " WHERE account_id = ?", id);
            }
            jdbc.update("DELETE FROM account WHERE id = ?", id);
        }
        return stray.isPresent();
    }

    static AccountView view(ResultSet row) throws SQLException {
        return new AccountView(
                new AccountId(Jdbc.uuid(row, "id")),
                row.getString("subject"),
                new EmailAddress(row.getString("sign_in_address")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("language"));
    }
}
