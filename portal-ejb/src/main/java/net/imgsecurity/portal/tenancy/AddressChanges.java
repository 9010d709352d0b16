package net.imgsecurity.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.tenancy.AddressChange.State;

/**
 * Changes of sign-in addresses, from the question to the last moment in which one can be taken back. For the services of
 * other features; it authorises nobody. Each step locks the account, so that two at once happen one after the other.
 */
@ApplicationScoped
public class AddressChanges {
    /** How long the new address may be confirmed. */
    public static final Duration TO_CONFIRM = Duration.ofHours(24);
    /** How long the former address may take it back. */
    public static final Duration TO_UNDO = Duration.ofHours(72);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_A_DAY = 3;
    private static final String COLUMNS =
            "SELECT id, account_id, tenant_id, from_address, to_address, state, confirm_until,"
                    + " changed_at, undo_until FROM sign_in_address_change ";

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    /**
     * One that waits already is dropped.
     *
     * @throws Conflict 429 {@code sign-in-address.too-often} after three within a day
     */
    public AddressChange ask(AccountId account, TenantId tenant, EmailAddress to) {
        var from = locked(account);
        var now = clock.instant();
        jdbc.update(
                "DELETE FROM sign_in_address_change WHERE account_id = ? AND asked_at < ? AND account_id NOT IN "
                        + Holds.ACCOUNTS,
                account,
                now.minus(KEPT));
        var recent = jdbc.first(
                "SELECT COUNT(*) AS asked FROM sign_in_address_change WHERE account_id = ? AND asked_at > ?",
                row -> row.getInt("asked"),
                account,
                now.minus(Duration.ofDays(1)));
        if (recent.orElse(0) >= MOST_A_DAY) {
            throw Conflict.tooOften("sign-in-address.too-often", MOST_A_DAY);
        }
        drop(account);
        var id = Ids.next();
        jdbc.update(
                "INSERT INTO sign_in_address_change (id, account_id, tenant_id, from_address, to_address, state, told, asked_at,"
                        + " confirm_until) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)",
                id,
                account,
                tenant,
                from,
                to,
                State.ASKED,
                now,
                now.plus(TO_CONFIRM));
        return find(id).orElseThrow();
    }

    public Optional<AddressChange> find(UUID id) {
        return jdbc.first(COLUMNS + "WHERE id = ?", AddressChanges::view, id);
    }

    /** All that are kept of this account, in whatever state. */
    public List<UUID> of(AccountId account) {
        return jdbc.list(
                "SELECT id FROM sign_in_address_change WHERE account_id = ?", row -> Jdbc.uuid(row, "id"), account);
    }

    /** The one that can be confirmed now. */
    public Optional<AddressChange> waiting(AccountId account) {
        return jdbc.first(
                COLUMNS + "WHERE account_id = ? AND state = ? AND confirm_until > ?",
                AddressChanges::view,
                account,
                State.ASKED,
                clock.instant());
    }

    /** Whether this one can be taken back now. */
    public boolean undoable(AddressChange change) {
        return change.state() == State.CHANGED && change.undoUntil().isAfter(clock.instant());
    }

    /**
     * The account has the new address from now on.
     *
     * @return the change as it is then; empty when it waits no longer
     * @throws Conflict when the new address is another account's by now
     */
    public Optional<AddressChange> confirm(UUID id) {
        return step(id, State.ASKED, "confirm_until").map(change -> {
            var now = clock.instant();
            jdbc.update(
                    "UPDATE sign_in_address_change SET state = ?, told = 0, from_address = ?, changed_at = ?, undo_until = ?"
                            + " WHERE id = ?",
                    State.CHANGED,
                    locked(change.account()),
                    now,
                    now.plus(TO_UNDO),
                    id);
            accounts.readdress(change.account(), change.to());
            return find(id).orElseThrow();
        });
    }

    /**
     * The account has its former address again, whatever it has now: later changes are taken back with this one, and one that
     * waits is dropped.
     *
     * @return the change as it is then; empty when it can be taken back no longer
     */
    public Optional<AddressChange> undo(UUID id) {
        return step(id, State.CHANGED, "undo_until").map(change -> {
            drop(change.account());
            jdbc.update(
                    "UPDATE sign_in_address_change SET state = ?, told = 0 WHERE account_id = ? AND state = ? AND changed_at >= ?",
                    State.UNDONE,
                    change.account(),
                    State.CHANGED,
                    change.changedAt());
            accounts.readdress(change.account(), change.from());
            return find(id).orElseThrow();
        });
    }

    /**
     * As {@link #undo} for this change alone, and however long ago it was made, because Keycloak has the new address for somebody
     * else; there is nothing to tell it about this one then.
     *
     * @throws Conflict when the former address is another account's by now
     */
    public Optional<AddressChange> refuse(UUID id) {
        return held(id).filter(change -> change.state() == State.CHANGED).map(change -> {
            jdbc.update("UPDATE sign_in_address_change SET state = ?, told = 1 WHERE id = ?", State.REFUSED, id);
            accounts.readdress(change.account(), change.from());
            return find(id).orElseThrow();
        });
    }

    /** What Keycloak has not heard of yet, newest first. */
    public List<AddressChange> untold(AccountId account) {
        return jdbc.list(
                COLUMNS + "WHERE account_id = ? AND told = 0 ORDER BY changed_at DESC", AddressChanges::view, account);
    }

    /** Keycloak has heard of it as it was then; what happened to it since is still to be told. */
    public void told(AddressChange change) {
        jdbc.update(
                "UPDATE sign_in_address_change SET told = 1 WHERE id = ? AND state = ?", change.id(), change.state());
    }

    /** The change if it is in this state, in time, and its account is ours until the transaction ends. */
    private Optional<AddressChange> step(UUID id, State state, String until) {
        return held(id).flatMap(change -> jdbc.first(
                COLUMNS + "WHERE id = ? AND state = ? AND " + until + " > ?",
                AddressChanges::view,
                id,
                state,
                clock.instant()));
    }

    /** As it is once its account is ours until the transaction ends. */
    private Optional<AddressChange> held(UUID id) {
        return find(id).flatMap(change -> {
            locked(change.account());
            return find(id);
        });
    }

    private EmailAddress locked(AccountId account) {
        return jdbc.first(
                        "SELECT sign_in_address FROM account WHERE id = ? FOR UPDATE",
                        row -> new EmailAddress(row.getString("sign_in_address")),
                        account)
                .orElseThrow();
    }

    private void drop(AccountId account) {
        jdbc.update(
                "UPDATE sign_in_address_change SET state = ? WHERE account_id = ? AND state = ?",
                State.DROPPED,
                account,
                State.ASKED);
    }

    private static AddressChange view(ResultSet row) throws SQLException {
        return new AddressChange(
                Jdbc.uuid(row, "id"),
                new AccountId(Jdbc.uuid(row, "account_id")),
                new TenantId(row.getInt("tenant_id")),
                new EmailAddress(row.getString("from_address")),
                new EmailAddress(row.getString("to_address")),
                State.valueOf(row.getString("state")),
                Jdbc.instant(row, "confirm_until"),
                Jdbc.instant(row, "changed_at"),
                Jdbc.instant(row, "undo_until"));
    }
}
