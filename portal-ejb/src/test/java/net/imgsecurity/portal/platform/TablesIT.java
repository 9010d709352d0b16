package net.imgsecurity.portal.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The second wall, read from the database itself: keys and foreign keys begin with the tenant. */
@ArquillianTest
class TablesIT {
    /** Each has its reason in its migration; none has a relation to a tenant's table. */
    private static final Set<String> WITHOUT_TENANT = Set.of(
            "tenant",
            "ledger_start",
            "account",
            "membership",
            "session",
            "sign_in",
            "ended_session",
            "logout_notice",
            "job",
            "mail_link",
            "address_key",
            "consent_record",
            "consent_counter",
            "suppression",
            "sign_in_address_change",
            "drift",
            "reconciliation",
            "flyway_schema_history");

    private record Key(String table, String constraint, String column, String target) {}

    @Inject
    Jdbc jdbc;

    @Inject
    World world;

    @Inject
    Transactions transactions;

    @Inject
    SchemaVersion version;

    @Test
    void areThoseOfThisBuild() {
        assertTrue(version.valid());
    }

    @Test
    void haveTheTenantInTheirPrimaryKey() {
        var keyed = keys().stream()
                .filter(key ->
                        key.constraint().equals("PRIMARY") && key.column().equals("tenant_id"))
                .map(Key::table)
                .collect(toSet());

        var missing = new TreeSet<>(tables());
        missing.removeAll(keyed);
        assertEquals(new TreeSet<>(WITHOUT_TENANT), missing);
    }

    @Test
    void pointAtTenantsDataWithTheTenantOnly() {
        var foreign = keys().stream()
                .filter(key -> key.target() != null && !WITHOUT_TENANT.contains(key.target()))
                .collect(groupingBy(key -> key.table() + "." + key.constraint(), mapping(Key::column, toSet())));

        assertTrue(foreign.size() > 4, "there are such keys");
        assertEquals(
                Map.of(),
                foreign.entrySet().stream()
                        .filter(key -> !key.getValue().contains("tenant_id"))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void withoutTenantPointAtNoTenantsTable() {
        assertEquals(
                List.of(),
                keys().stream()
                        .filter(key -> WITHOUT_TENANT.contains(key.table()))
                        .filter(key -> key.target() != null && !WITHOUT_TENANT.contains(key.target()))
                        .toList());
    }

    @Test
    void takeNoRowThatPointsIntoAnotherTenant() {
        var halden = world.client("Halden").member("Amara Okafor");
        var corvane = world.client("Corvane").member("Tomas Reyes");

        var amara = halden.person("Amara Okafor");
        refused(
                "INSERT INTO name_token (tenant_id, id, version, person_id, token) VALUES (?, ?, 1, ?, 'stray')",
                corvane.tenant(),
                amara);
        refused(
                "INSERT INTO contact_point (tenant_id, id, version, person_id, kind) VALUES (?, ?, 1, ?, 'WORK_PHONE')",
                corvane.tenant(),
                amara);
        refused(
                "INSERT INTO person_change (tenant_id, id, version, person_id, field, source, at)"
                        + " VALUES (?, ?, 1, ?, 'EMAIL', 'SELF', UTC_TIMESTAMP(6))",
                corvane.tenant(),
                amara);
    }

    @Test
    void thatNeedNoEntryInTheAuditLogAreThere() {
        var gone = new TreeSet<>(AuditDuty.EXEMPT.keySet());
        gone.removeAll(tables());
        assertEquals(Set.of(), gone);
    }

    @Test
    void takeNoPersonOfNoTenant() {
        assertThrows(
                RuntimeException.class,
                () -> transactions.run(() -> jdbc.update(
                        "INSERT INTO person (tenant_id, id, version, employee_number, given_name, family_name, language,"
                                + " sort_name, created_at, changed_at)"
                                + " VALUES (0, ?, 1, 'N', '', '', 'en', '', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
                        Ids.next())));
    }

    private void refused(String insert, TenantId tenant, PersonId person) {
        assertThrows(
                Conflict.class, () -> transactions.run(() -> jdbc.update(insert, tenant, Ids.next(), person)), insert);
    }

    private Set<String> tables() {
        return transactions.run(() -> jdbc
                .list(
                        "SELECT table_name AS name FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
                        row -> row.getString("name"))
                .stream()
                .collect(toCollection(TreeSet::new)));
    }

    private List<Key> keys() {
        return transactions.run(() -> jdbc.list(
                "SELECT table_name AS t, constraint_name AS c, column_name AS f, referenced_table_name AS r"
                        + " FROM information_schema.key_column_usage WHERE table_schema = DATABASE()",
                row -> new Key(row.getString("t"), row.getString("c"), row.getString("f"), row.getString("r"))));
    }
}
