package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.mail.MailLinks;
import net.imgsecurity.portal.mail.WaitingMail;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Correction;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonalDataSource;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.AddressChanges;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;

/**
 * How a person signs in: the account, what they are in this organisation, sessions and sign-ins, and mail to it that waits. Passwords and second factors are
 * Keycloak's, and never here (A8). First to be erased, so that nobody works on with what is going.
 */
@ApplicationScoped
class AccountData implements PersonalDataSource {
    /** Of a profile. */
    private static final Set<String> HELD_HERE = Set.of("givenName", "familyName", "language");

    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    AddressChanges changes;

    @Inject
    WaitingMail mails;

    @Inject
    MailLinks links;

    @Inject
    IdentityOutbox outbox;

    @Inject
    AuditLog audit;

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Rank rank() {
        return Rank.FIRST;
    }

    @Override
    public Set<String> tables() {
        // What the identity provider and we disagree about goes with the account.
        return Set.of(
                "account",
                "membership",
                "session",
                "idempotency_key",
                "mail",
                "mail_link",
                "sign_in",
                "sign_in_address_change",
                "drift");
    }

    @Override
    public Map<String, Object> collect(PersonId person) {
        var all = new LinkedHashMap<String, Object>();
        memberships.ofPerson(caller.tenant(), person).ifPresent(membership -> {
            all.put("organisation", membership.organisation());
            all.put("role", membership.role().name());
            all.put("state", membership.state().name());
            all.put("lastSignInAt", String.valueOf(membership.lastSignInAt()));
            var account = accounts.byId(membership.account()).orElseThrow();
            all.put("signInAddress", account.signInAddress().value());
            all.put("givenName", account.givenName());
            all.put("familyName", account.familyName());
            all.put("language", account.language());
            all.put("sessions", sessions(account.id()));
            all.put("signIns", signIns(account.id()));
            all.put("addressChanges", addressChanges(account.id()));
        });
        return all;
    }

    /** Names and language follow: the holder's own words always, an organisation's as far as {@link Accounts} lets it. */
    @Override
    public void rectify(PersonId person, Correction correction) {
        if (correction.concerns(HELD_HERE)) {
            memberships
                    .ofPerson(caller.tenant(), person)
                    .flatMap(membership -> accounts.byId(membership.account()))
                    .filter(held -> rename(held, correction))
                    .ifPresent(held -> outbox.accountChanged(held.id()));
        }
    }

    private boolean rename(AccountView held, Correction correction) {
        var given = correction.of("givenName", held.givenName());
        var family = correction.of("familyName", held.familyName());
        var language = correction.of("language", held.language());
        return correction.byHolder()
                ? accounts.renameByHolder(held.id(), given, family, language)
                : accounts.renameByOrganisation(held.id(), given, family, language, caller.tenant());
    }

    /** The membership at the end: by it the account is found. */
    @Override
    public boolean eraseSome(PersonId person) {
        memberships.ofPerson(caller.tenant(), person).ifPresent(this::erase);
        return false;
    }

    private void erase(MembershipView membership) {
        var account = accounts.byId(membership.account()).orElseThrow();
        // As long as the account goes on elsewhere, its former address has to hear that it was replaced, and how to
        // undo that.
        var changed = goesOn(membership) ? List.<UUID>of() : changes.of(account.id());
        var about = Stream.concat(Stream.of(membership.id()), changed.stream()).toList();
        answers(membership, account);
        mails.forget(caller.tenant(), account.id(), account.signInAddress(), about);
        links.forget(List.of(membership.id()));
        memberships.forget(membership);
        outbox.accountForgotten(caller.tenant(), account.id());
        audit.append("membership.forgotten", null);
    }

    private boolean goesOn(MembershipView erased) {
        return memberships.of(erased.account()).stream()
                .anyMatch(one -> !one.tenant().equals(erased.tenant()) && one.state() != MembershipView.State.ENDED);
    }

    /** Answers to the person, and those to others that were about them. */
    private void answers(MembershipView membership, AccountView account) {
        jdbc.update(
                "DELETE FROM idempotency_key WHERE tenant_id = ? AND account_id = ?", caller.tenant(), account.id());
        for (var named : List.of(
                membership.person().toString(),
                account.id().toString(),
                account.signInAddress().value())) {
            jdbc.update(
                    "DELETE FROM idempotency_key WHERE tenant_id = ? AND (INSTR(body, ?) > 0 OR INSTR(headers, ?) > 0)",
                    caller.tenant(),
                    named,
                    named);
        }
    }

    private Object sessions(AccountId account) {
        return jdbc.list(
                "SELECT opened_at, seen_at FROM session WHERE tenant_id = ? AND account_id = ? ORDER BY opened_at",
                row -> Map.of(
                        "openedAt", Jdbc.instant(row, "opened_at").toString(),
                        "seenAt", Jdbc.instant(row, "seen_at").toString()),
                caller.tenant(),
                account);
    }

    private Object signIns(AccountId account) {
        return jdbc.list(
                "SELECT at, device, second_factor FROM sign_in WHERE account_id = ? ORDER BY at",
                row -> Map.of(
                        "at", Jdbc.instant(row, "at").toString(),
                        "device", row.getString("device"),
                        "secondFactor", row.getBoolean("second_factor")),
                account);
    }

    private Object addressChanges(AccountId account) {
        return jdbc.list(
                "SELECT asked_at, from_address, to_address, state FROM sign_in_address_change WHERE account_id = ?"
                        + " ORDER BY asked_at",
                row -> Map.of(
                        "at", Jdbc.instant(row, "asked_at").toString(),
                        "from", row.getString("from_address"),
                        "to", row.getString("to_address"),
                        "state", row.getString("state")),
                account);
    }
}
