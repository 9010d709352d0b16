package net.imgsecurity.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;

/** The accounts. For the services of other features; it authorises nobody. */
@ApplicationScoped
public class Accounts {
    private static final String COLUMNS =
            "SELECT id, subject, sign_in_address, given_name, family_name, language FROM account ";

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    public Optional<AccountView> byAddress(EmailAddress address) {
        return jdbc.first(COLUMNS + "WHERE sign_in_address = ?", Accounts::view, address);
    }

    public Optional<AccountView> bySubject(String subject) {
        return jdbc.first(COLUMNS + "WHERE subject = ?", Accounts::view, subject);
    }

    public Optional<AccountView> byId(AccountId id) {
        return jdbc.first(COLUMNS + "WHERE id = ?", Accounts::view, id);
    }

    public AccountView create(EmailAddress signInAddress, String givenName, String familyName, String language) {
        var account = new AccountView(AccountId.next(), null, signInAddress, givenName, familyName, language);
        jdbc.update(
                "INSERT INTO account (id, sign_in_address, given_name, family_name, language, created_at) VALUES (?, ?, ?, ?, ?, ?)",
                account.id(),
                signInAddress,
                givenName,
                familyName,
                language,
                clock.instant());
        return account;
    }

    /**
     * The account takes over a person's names, if it may: by the holder's own hand always; by an organisation's only while
     * the account belongs to no other, so that no administrator renames somebody else's person.
     *
     * @return whether anything changed
     */
    public boolean rename(AccountId id, String givenName, String familyName, String language, boolean byHolder) {
        return jdbc.update(
                        "UPDATE account SET given_name = ?, family_name = ?, language = ? WHERE id = ?"
                                + " AND (given_name <> ? OR family_name <> ? OR language <> ?)"
                                + " AND (? OR (SELECT COUNT(*) FROM membership m WHERE m.account_id = account.id) = 1)",
                        givenName,
                        familyName,
                        language,
                        id,
                        givenName,
                        familyName,
                        language,
                        byHolder)
                > 0;
    }

    public void provisioned(AccountId id, String subject) {
        jdbc.update("UPDATE account SET subject = ? WHERE id = ?", subject, id);
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
