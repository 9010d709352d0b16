package net.imgsecurity.portal.systemtests.isolation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.PlantedDrift;
import net.imgsecurity.portal.systemtests.stack.Portal;

/**
 * Everybody who calls and everything that they could be after, planted and read back.
 *
 * @param readings of rosa's, open now, by organisation
 * @param foreignReadings another's, and one of rosa's that is over
 */
record World(
        Wire wire,
        Canaries canaries,
        People people,
        Planting planting,
        List<Target> targets,
        List<OpenReading> readings,
        List<UUID> foreignReadings) {
    /** A reading that its owner may use now. */
    record OpenReading(String slug, UUID id) {}

    static World plant(Portal portal, Database database) throws SQLException {
        var wire = new Wire(portal.addresses().portal());
        var canaries = new Canaries();
        var people = People.signIn(portal);
        var planting = new Planting(wire, canaries, database);
        for (var administrator : people.administrators()) {
            planting.people(administrator);
        }
        people.all().forEach(planting::ownProfile);
        var readings = new ArrayList<OpenReading>();
        for (var slug : List.of("northreach", "halden")) {
            readings.add(new OpenReading(slug, UUID.fromString(planting.reading(people.rosa(), slug))));
        }
        var foreign = List.of(
                reading(database, canaries, "corvane", people.jon().account().address(), 30),
                reading(database, canaries, "corvane", people.rosa().account().address(), -1));
        database.settle();
        var targets = new ArrayList<Target>();
        for (var slug : List.of("northreach", "halden", "corvane", "img")) {
            targets.add(target(database, canaries, slug));
        }
        PlantedDrift.plant(portal);
        for (var target : targets) {
            // IMG has nobody but the caller, whose own link would be good.
            var holder = target.slug().equals("img") ? targets.get(0) : target;
            PlantedLinks.plant(portal, target, holder.people().get(0).mail());
        }
        return new World(wire, canaries, people, planting, List.copyOf(targets), readings, foreign);
    }

    Target target(String slug) {
        return targets.stream()
                .filter(target -> target.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** Those that are not the caller's own. */
    Stream<Target> foreignTo(Caller caller) {
        return targets.stream().filter(target -> !target.slug().equals(caller.organisation()));
    }

    /** There is no door for another's reading or a lapsed one, so these two are written as the owner. */
    private static UUID reading(Database database, Canaries canaries, String slug, String address, int minutesLeft)
            throws SQLException {
        var id = UUID.randomUUID();
        database.update(
                "INSERT INTO reading (tenant_id, id, account_id, reason, opened_at, expires_at) SELECT t.id, ?, a.id, ?,"
                        + " UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE, UTC_TIMESTAMP(6) + INTERVAL ? MINUTE"
                        + " FROM tenant t JOIN account a WHERE t.slug = ? AND a.sign_in_address = ?",
                id,
                canaries.plant(slug + "/reading", "reason"),
                minutesLeft,
                slug,
                address);
        return id;
    }

    private static Target target(Database database, Canaries canaries, String slug) throws SQLException {
        var tenant = database.tenant(slug);
        var people = database
                .list(
                        "SELECT p.id, p.employee_number, p.version, p.family_name, a.sign_in_address FROM person p"
                                + " JOIN membership m ON m.tenant_id = p.tenant_id AND m.person_id = p.id"
                                + " JOIN account a ON a.id = m.account_id WHERE p.tenant_id = ? ORDER BY p.id DESC",
                        row -> new Target.Planted(
                                owner(canaries, slug, row.getString(2), row.getString(5)),
                                Database.uuid(row.getBytes(1)),
                                row.getString(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getString(5)),
                        tenant)
                .stream()
                .filter(person -> person.owner() != null)
                .toList();
        people.forEach(person -> canaries.plant(person.owner(), "id", person.id()));
        var imports = database.list(
                "SELECT id FROM import_file WHERE tenant_id = ? AND file_name LIKE ?",
                row -> Database.uuid(row.getBytes(1)),
                tenant,
                canaries.marker() + "%");
        imports.forEach(id -> canaries.plant(slug, "import's id", id));
        var changes = new ArrayList<UUID>();
        database.list(
                "SELECT id, person_id FROM person_change WHERE tenant_id = ? AND source <> 'SELF' ORDER BY id DESC LIMIT 2",
                row -> {
                    var id = Database.uuid(row.getBytes(1));
                    canaries.plant(owner(people, Database.uuid(row.getBytes(2)), slug), "change's id", id);
                    return changes.add(id);
                },
                tenant);
        var jobs = jobs(database, tenant);
        jobs.forEach(id -> canaries.plant("job:" + slug, "job's id", id));
        return new Target(slug, tenant, people, imports, jobs, changes, cursors(database, tenant, people), List.of());
    }

    private static String owner(List<Target.Planted> people, UUID person, String otherwise) {
        return people.stream()
                .filter(one -> one.id().equals(person))
                .map(Target.Planted::owner)
                .findFirst()
                .orElse(otherwise);
    }

    /** No door gives work up, so these are written as the owner; tried again, they find that all is done. */
    private static List<UUID> jobs(Database database, int tenant) throws SQLException {
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (var id : ids) {
            database.update(
                    "INSERT INTO job (id, tenant_id, kind, reference, state, due_at, fence, attempts, last_problem, created_at,"
                            + " finished_at) VALUES (?, ?, 'identity.organisation', NULL, 'DEAD', UTC_TIMESTAMP(6), 12, 12,"
                            + " 'lost', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
                    id,
                    tenant);
        }
        return ids;
    }

    /** Null for people whom nobody planted and nobody acts as. */
    private static String owner(Canaries canaries, String slug, String number, String signInAddress) {
        if (number.startsWith(canaries.marker())) {
            return canaries.owner(number);
        }
        return Stream.of(Demonstration.values())
                        .anyMatch(person -> person.address().equals(signInAddress))
                ? slug + "/" + signInAddress.substring(0, signInAddress.indexOf('.'))
                : null;
    }

    /** Places in this organisation's lists of people, changes, imports and rows, as the portal writes them. */
    private static List<String> cursors(Database database, int tenant, List<Target.Planted> people)
            throws SQLException {
        var found = new ArrayList<String>();
        var first = people.get(0);
        found.add(cursor(0, first.id(), "name"));
        found.add(cursor(1, first.id(), "name"));
        found.add(cursor(0, first.id(), "employeeNumber"));
        found.add(cursor(0, first.id(), ""));
        for (var table : List.of("person_change", "import_file", "import_row")) {
            database.list(
                            "SELECT id FROM " + table + " WHERE tenant_id = ? ORDER BY id DESC LIMIT 1",
                            row -> Database.uuid(row.getBytes(1)),
                            tenant)
                    .forEach(id -> found.add(cursor(0, id, "1")));
        }
        return found;
    }

    private static String cursor(int back, UUID id, String sortKey) {
        var key = sortKey.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(17 + key.length)
                .put((byte) back)
                .put(Database.bytes(id))
                .put(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
