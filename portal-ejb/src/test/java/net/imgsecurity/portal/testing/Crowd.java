package net.imgsecurity.portal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;

/** Fills an organisation with many people at once, past the services: for tests of what reading costs. */
@ApplicationScoped
public class Crowd {
    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    Transactions transactions;

    /** People named "Crowd 00001" and so on, each with a mail address, a history entry and one word to be found by. */
    public void into(Organisation organisation, int people) {
        var ids = IntStream.range(0, people).mapToObj(i -> Ids.next()).toList();
        transactions.run(() -> {
            insert(organisation.tenant(), ids);
            return null;
        });
    }

    private void insert(TenantId tenant, List<UUID> ids) {
        var now = clock.instant();
        var people = new ArrayList<Object[]>();
        var points = new ArrayList<Object[]>();
        var changes = new ArrayList<Object[]>();
        var tokens = new ArrayList<Object[]>();
        for (int i = 0; i < ids.size(); i++) {
            var number = "%05d".formatted(i + 1);
            people.add(new Object[] {tenant, ids.get(i), "C-" + number, number, "crowd " + number, now, now});
            points.add(new Object[] {tenant, Ids.next(), ids.get(i), number + "@crowd.example"});
            changes.add(new Object[] {tenant, Ids.next(), ids.get(i), "Crowd", now});
            tokens.add(new Object[] {tenant, Ids.next(), ids.get(i), "crowd"});
        }
        jdbc.batch(
                "INSERT INTO person (tenant_id, id, version, employee_number, given_name, family_name, language, sort_name,"
                        + " created_at, changed_at, indexed_as) VALUES (?, ?, 1, ?, ?, 'Crowd', 'en', ?, ?, ?, 999)",
                people);
        jdbc.batch(
                "INSERT INTO contact_point (tenant_id, id, version, person_id, kind, value) VALUES (?, ?, 1, ?, 'EMAIL', ?)",
                points);
        jdbc.batch(
                "INSERT INTO person_change (tenant_id, id, version, person_id, field, after_value, source, at)"
                        + " VALUES (?, ?, 1, ?, 'FAMILY_NAME', ?, 'IMPORT', ?)",
                changes);
        jdbc.batch("INSERT INTO name_token (tenant_id, id, version, person_id, token) VALUES (?, ?, 1, ?, ?)", tokens);
    }
}
