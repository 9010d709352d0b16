package net.imgsecurity.portal.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.TenantKey;

/**
 * Reads the people of one tenant through whichever unit it is given. Every query names the tenant itself, so that it answers
 * the same in the unit that adds the criterion and in the one that does not. Authorises nobody and logs nothing: that is for
 * the service that uses it.
 */
public class PeopleReading {
    /** Counting stops here; a list then says "more than". */
    public static final int COUNTED = 1000;

    private static final int HISTORY_PAGE = 50;

    /** Each word is a condition of its own in the query. */
    private static final int MOST_WORDS = 10;

    private final EntityManager em;
    private final TenantId tenant;
    private final PersonKeys keys;

    public PeopleReading(EntityManager em, TenantId tenant, PersonKeys keys) {
        this.em = em;
        this.tenant = tenant;
        this.keys = keys;
    }

    /**
     * Three queries however long the page is: the rows, their mail addresses, and how many there are; one more for the place
     * of a cursor. Role and last sign-in are left null.
     */
    public PeopleFound found(PeopleQuery query) {
        return new PeopleFound(page(query), count(query.search()));
    }

    private Page<PersonRow> page(PeopleQuery query) {
        var cursor = Cursor.parse(query.cursor());
        var back = cursor != null && cursor.back();
        var rows = new ArrayList<>(keyset(query, cursor, back).getResultList());
        var more = rows.size() > query.limit();
        if (more) {
            rows.remove(rows.size() - 1);
        }
        if (back) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new Page<>(List.of(), null, null);
        }
        var before = back ? more : cursor != null;
        var after = back || more;
        return new Page<>(
                withAddresses(rows),
                before ? cursor(true, query, rows.get(0)) : null,
                after ? cursor(false, query, rows.get(rows.size() - 1)) : null);
    }

    private int count(String search) {
        var words = words(search);
        var query = em.createQuery("SELECT p.id FROM Person p WHERE p.tenantId = :tenant" + found(words), UUID.class)
                .setParameter("tenant", tenant.value());
        bind(query, words);
        return query.setMaxResults(COUNTED + 1).getResultList().size();
    }

    /** @throws NotFound also for a person of another tenant */
    public ProfileView profile(PersonId id) {
        var person = find(id);
        return new ProfileView(
                id,
                person.version(),
                person.employeeNumber(),
                null,
                person.profile().data(),
                provenance(id),
                person.changedAt());
    }

    /** @throws NotFound also for a person of another tenant */
    public OpenedPerson open(PersonId id, String historyCursor) {
        return new OpenedPerson(profile(id), history(id, historyCursor));
    }

    /** Newest first. */
    public Page<ChangeView> history(PersonId id, String cursorText) {
        find(id);
        var cursor = Cursor.parse(cursorText);
        var query = em.createQuery(
                        "SELECT c FROM PersonChange c WHERE c.tenantId = :tenant AND c.person.id = :person"
                                + (cursor == null ? "" : " AND c.id < :before") + " ORDER BY c.id DESC",
                        PersonChange.class)
                .setParameter("tenant", tenant.value())
                .setParameter("person", id.value())
                .setMaxResults(HISTORY_PAGE + 1);
        if (cursor != null) {
            query.setParameter("before", cursor.id());
        }
        var key = keys.of(tenant, id);
        return Page.beginning(query.getResultList(), HISTORY_PAGE, change -> Cursor.after(change.id()))
                .map(change -> change.view(key));
    }

    Person find(PersonId id) {
        var person = em.find(Person.class, new TenantKey(tenant, id.value()));
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    /** The latest change of each field, where it left a value. */
    Map<Field, ChangeView> provenance(PersonId id) {
        var latest = latest(id);
        latest.values().removeIf(change -> change.after() == null && change.readable());
        return latest;
    }

    /** The latest change of each field, also where it left nothing: what somebody took away is their word too. */
    Map<Field, ChangeView> latest(PersonId id) {
        var latest = new EnumMap<Field, ChangeView>(Field.class);
        var key = keys.of(tenant, id);
        em.createQuery(
                        "SELECT c FROM PersonChange c WHERE c.tenantId = :tenant AND c.person.id = :person AND NOT EXISTS"
                                + " (SELECT d.id FROM PersonChange d WHERE d.tenantId = :tenant AND d.person.id = :person"
                                + " AND d.field = c.field AND d.id > c.id)",
                        PersonChange.class)
                .setParameter("tenant", tenant.value())
                .setParameter("person", id.value())
                .getResultStream()
                .map(change -> change.view(key))
                .forEach(change -> latest.put(change.field(), change));
        return latest;
    }

    private TypedQuery<Object[]> keyset(PeopleQuery query, Cursor cursor, boolean back) {
        var words = words(query.search());
        var path = query.order().path();
        var up = query.descending() == back;
        var beyond = cursor == null
                ? ""
                : " AND (%1$s %2$s :key OR (%1$s = :key AND p.id %2$s :id))".formatted(path, up ? ">" : "<");
        var rows = em.createQuery(
                        "SELECT p.id, p.givenName, p.familyName, p.employeeNumber, p.department, p.changedAt"
                                + " FROM Person p WHERE p.tenantId = :tenant" + found(words) + beyond
                                + " ORDER BY %1$s %2$s, p.id %2$s".formatted(path, up ? "ASC" : "DESC"),
                        Object[].class)
                .setParameter("tenant", tenant.value())
                .setMaxResults(query.limit() + 1);
        bind(rows, words);
        if (cursor != null) {
            rows.setParameter("key", key(query.order(), cursor)).setParameter("id", cursor.id());
        }
        return rows;
    }

    private static List<String> words(String search) {
        return Folding.words(search == null ? "" : search).stream()
                .limit(MOST_WORDS)
                .toList();
    }

    private static String found(List<String> words) {
        var criteria = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            criteria.append(
                    " AND EXISTS (SELECT n.id FROM NameToken n WHERE n.tenantId = :tenant AND n.person.id = p.id"
                            + " AND n.token LIKE :word" + i + " ESCAPE '!')");
        }
        return criteria.toString();
    }

    private static void bind(TypedQuery<?> query, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
    }

    private List<PersonRow> withAddresses(List<Object[]> rows) {
        var addresses = new HashMap<UUID, String>();
        em.createQuery(
                        "SELECT c.person.id, c.value FROM ContactPoint c WHERE c.tenantId = :tenant AND c.kind = :kind"
                                + " AND c.person.id IN :people",
                        Object[].class)
                .setParameter("tenant", tenant.value())
                .setParameter("kind", ContactKind.EMAIL)
                .setParameter("people", rows.stream().map(row -> row[0]).toList())
                .getResultStream()
                .forEach(row -> addresses.put((UUID) row[0], (String) row[1]));
        return rows.stream()
                .map(row -> new PersonRow(
                        new PersonId((UUID) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        addresses.get((UUID) row[0]),
                        null,
                        null,
                        (Instant) row[5],
                        false))
                .toList();
    }

    /** Cursors stand in addresses, where nobody's name belongs: they hold the order and an id, and the place is looked up. */
    private static String cursor(boolean back, PeopleQuery query, Object[] row) {
        return new Cursor(back, query.order().parameter(), (UUID) row[0]).text();
    }

    /** @throws Invalid 400 {@code cursor.malformed} for a place in another order, or beside somebody who is gone */
    private Object key(PeopleOrder order, Cursor cursor) {
        var known = !order.parameter().equals(cursor.sortKey())
                ? List.of()
                : em.createQuery(
                                "SELECT %s FROM Person p WHERE p.tenantId = :tenant AND p.id = :id"
                                        .formatted(order.path()),
                                Object.class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("id", cursor.id())
                        .getResultList();
        return known.stream().findFirst().orElseThrow(() -> Invalid.request("cursor", "cursor.malformed"));
    }
}
