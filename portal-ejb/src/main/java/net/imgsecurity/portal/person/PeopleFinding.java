package net.imgsecurity.portal.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/** One page of a list of people, and how many there are. */
final class PeopleFinding {
    private final EntityManager em;
    private final TenantId tenant;
    private final PeopleQuery query;
    private final PeopleSearch search;

    PeopleFinding(EntityManager em, TenantId tenant, PeopleQuery query, PeopleSearch search) {
        this.em = em;
        this.tenant = tenant;
        this.query = query;
        this.search = search;
    }

    PeopleFound found() {
        return new PeopleFound(search.total() == 0 ? new Page<>(List.of(), null, null) : page(), search.total());
    }

    private Page<PersonRow> page() {
        var cursor = Cursor.parse(query.cursor());
        var back = cursor != null && cursor.back();
        var rows = new ArrayList<>(keyset(cursor, back).getResultList());
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
                before ? cursor(true, rows.get(0)) : null,
                after ? cursor(false, rows.get(rows.size() - 1)) : null);
    }

    private TypedQuery<Object[]> keyset(Cursor cursor, boolean back) {
        var path = query.order().path();
        var up = query.descending() == back;
        var beyond = cursor == null
                ? ""
                : " AND (%1$s %2$s :key OR (%1$s = :key AND p.id %2$s :id))".formatted(path, up ? ">" : "<");
        var rows = em.createQuery(
                        "SELECT p.id, p.givenName, p.familyName, p.employeeNumber, p.department, p.changedAt"
                                + " FROM Person p WHERE p.tenantId = :tenant" + search.condition() + beyond
                                + " ORDER BY %1$s %2$s, p.id %2$s".formatted(path, up ? "ASC" : "DESC"),
                        Object[].class)
                .setMaxResults(query.limit() + 1);
        search.bind(rows);
        if (cursor != null) {
            rows.setParameter("key", key(cursor)).setParameter("id", cursor.id());
        }
        return rows;
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
    private String cursor(boolean back, Object[] row) {
        return new Cursor(back, query.order().parameter(), (UUID) row[0]).text();
    }

    /** @throws Invalid 400 {@code cursor.malformed} for a place in another order, or beside somebody who is gone */
    private Object key(Cursor cursor) {
        var order = query.order();
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
