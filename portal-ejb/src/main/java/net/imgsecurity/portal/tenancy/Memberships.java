package net.imgsecurity.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.tenancy.MembershipView.State;

/** Who belongs where. For the services of other features; it authorises nobody. */
@ApplicationScoped
public class Memberships {
    private static final String COLUMNS =
            "SELECT m.id, m.tenant_id, t.slug, t.name, m.account_id, m.person_id, m.role, m.state, m.accepted,"
                    + " m.last_sign_in_at, m.invited_until FROM membership m JOIN tenant t ON t.id = m.tenant_id ";

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    /**
     * In the order of the organisations' names, one for each. An organisation that named the account by two addresses has two
     * and does not know that they are one: the others of these are nothing, as long as there is one that counts for more.
     */
    public List<MembershipView> of(AccountId account) {
        return List.copyOf(jdbc
                .list(
                        COLUMNS + "WHERE m.account_id = ? ORDER BY t.name,"
                                + " FIELD(m.state, 'ACTIVE', 'DISABLED', 'PENDING', 'ENDED'),"
                                + " m.invited_until IS NULL OR m.invited_until > ? DESC, m.id DESC",
                        Memberships::view,
                        account,
                        clock.instant())
                .stream()
                .collect(Collectors.toMap(
                        MembershipView::tenant, Function.identity(), (first, other) -> first, LinkedHashMap::new))
                .values());
    }

    public Optional<MembershipView> ofPerson(TenantId tenant, PersonId person) {
        return jdbc.first(COLUMNS + "WHERE m.tenant_id = ? AND m.person_id = ?", Memberships::view, tenant, person);
    }

    /** For the rows of a page: the memberships of these people, in one query. */
    public Map<PersonId, MembershipView> ofPeople(TenantId tenant, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .list(
                        COLUMNS + "WHERE m.tenant_id = ? AND m.person_id IN (" + Jdbc.marks(people.size()) + ")",
                        Memberships::view,
                        Stream.concat(Stream.of(tenant), people.stream()).toArray())
                .stream()
                .collect(Collectors.toMap(MembershipView::person, Function.identity()));
    }

    /** How many belong to each of these organisations; one with nobody is not in the answer. */
    public Map<TenantId, Long> counts(Collection<TenantId> tenants) {
        if (tenants.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .list(
                        "SELECT tenant_id, COUNT(*) members FROM membership WHERE state <> 'ENDED' AND tenant_id IN ("
                                + Jdbc.marks(tenants.size()) + ") GROUP BY tenant_id",
                        row -> Map.entry(new TenantId(row.getInt("tenant_id")), row.getLong("members")),
                        tenants.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * @param waits for its holder to accept; until then the organisation learns nothing about the account
     * @param invitedUntil when that ends; null when it has no end, and for whoever belongs at once
     * @return the membership's id
     * @throws Conflict when IMG's role is named in a client's organisation
     */
    public UUID join(
            TenantId tenant, AccountId account, PersonId person, Role role, boolean waits, Instant invitedUntil) {
        var id = Ids.next();
        jdbc.update(
                "INSERT INTO membership (id, tenant_id, tenant_kind, account_id, person_id, role, state, accepted,"
                        + " created_at, invited_until) SELECT ?, id, kind, ?, ?, ?, ?, ?, ?, ? FROM tenant WHERE id = ?",
                id,
                account,
                person,
                role,
                waits ? State.PENDING : State.ACTIVE,
                !waits,
                clock.instant(),
                invitedUntil,
                tenant);
        return id;
    }

    /** Which of these accounts belong anywhere, or may come to: whose holders are let in. */
    public Set<AccountId> open(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.list(
                        "SELECT DISTINCT account_id FROM membership m WHERE (state = 'ACTIVE' OR state = 'PENDING'"
                                + " AND (invited_until IS NULL OR invited_until > ?) AND NOT EXISTS (SELECT 1 FROM membership d"
                                + " WHERE d.account_id = m.account_id AND d.tenant_id = m.tenant_id AND d.state = 'DISABLED'))"
                                + " AND account_id IN ("
                                + Jdbc.marks(ids.size()) + ")",
                        row -> new AccountId(Jdbc.uuid(row, "account_id")),
                        Stream.concat(Stream.of(clock.instant()), ids.stream()).toArray()));
    }

    public Optional<MembershipView> byId(UUID id) {
        return jdbc.first(COLUMNS + "WHERE m.id = ?", Memberships::view, id);
    }

    /** Like {@link #ofPerson}; nobody else changes it, or one of its organisation's administrators, until this transaction ends. */
    public Optional<MembershipView> hold(TenantId tenant, PersonId person) {
        // In one order for everybody, so that two who hold do not wait for each other.
        jdbc.list(
                "SELECT id FROM membership WHERE tenant_id = ? AND (role = ? OR person_id = ?) ORDER BY id FOR UPDATE",
                row -> Jdbc.uuid(row, "id"),
                tenant,
                Role.ADMINISTRATOR,
                person);
        return ofPerson(tenant, person);
    }

    /** Whether somebody else administers the organisation, has been in to do so, and has not asked to be erased. */
    public boolean othersAdminister(MembershipView one) {
        return jdbc.first(
                        "SELECT 1 FROM membership m WHERE tenant_id = ? AND role = ? AND state = ? AND id <> ?"
                                + " AND last_sign_in_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM subject_run r"
                                + " WHERE r.tenant_id = m.tenant_id AND r.person_id = m.person_id"
                                + " AND r.kind = 'ERASURE' AND r.finished_at IS NULL) LIMIT 1",
                        row -> true,
                        one.tenant(),
                        Role.ADMINISTRATOR,
                        State.ACTIVE,
                        one.id())
                .isPresent();
    }

    public void become(MembershipView one, Role role, State state) {
        jdbc.update("UPDATE membership SET role = ?, state = ? WHERE id = ?", role, state, one.id());
    }

    /** Its holder is asked anew; whoever left, or never came, has to accept, and what they were before is not offered again. */
    public void invite(MembershipView one, Instant until) {
        var again = one.state() == State.ENDED;
        jdbc.update(
                "UPDATE membership SET role = ?, state = ?, accepted = ?, invited_until = ? WHERE id = ?",
                again ? Role.MEMBER : one.role(),
                again ? State.PENDING : one.state(),
                !again && one.accepted(),
                until,
                one.id());
    }

    /** The account has no place there any more, and no session: as if it never had. */
    public void forget(MembershipView one) {
        jdbc.update("DELETE FROM session WHERE tenant_id = ? AND account_id = ?", one.tenant(), one.account());
        jdbc.update("DELETE FROM membership WHERE id = ?", one.id());
    }

    boolean accept(MembershipView one) {
        var now = clock.instant();
        return jdbc.update(
                        "UPDATE membership SET state = ?, accepted = TRUE WHERE id = ? AND state = ?"
                                + " AND (invited_until IS NULL OR invited_until > ?)",
                        State.ACTIVE,
                        one.id(),
                        State.PENDING,
                        now)
                > 0;
    }

    boolean decline(MembershipView one) {
        return jdbc.update(
                        "UPDATE membership SET state = ? WHERE id = ? AND state = ?",
                        State.ENDED,
                        one.id(),
                        State.PENDING)
                > 0;
    }

    void signedIn(MembershipView one) {
        jdbc.update("UPDATE membership SET last_sign_in_at = ? WHERE id = ?", clock.instant(), one.id());
    }

    private static MembershipView view(ResultSet row) throws SQLException {
        return new MembershipView(
                Jdbc.uuid(row, "id"),
                new TenantId(row.getInt("tenant_id")),
                row.getString("slug"),
                row.getString("name"),
                new AccountId(Jdbc.uuid(row, "account_id")),
                new PersonId(Jdbc.uuid(row, "person_id")),
                Role.valueOf(row.getString("role")),
                State.valueOf(row.getString("state")),
                row.getBoolean("accepted"),
                Jdbc.instant(row, "last_sign_in_at"),
                Jdbc.instant(row, "invited_until"));
    }
}
