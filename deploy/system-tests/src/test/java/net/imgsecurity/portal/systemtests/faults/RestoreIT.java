package net.imgsecurity.portal.systemtests.faults;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.local.Server;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.CookieHeader;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the database that is older than an erasure is put back, as docs/operations.md says. */
@RunningPortal
class RestoreIT {
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent().getParent();

    private static final String PERSON = "SELECT COUNT(*) FROM person WHERE employee_number = ?";
    private static final String ACCOUNT =
            "SELECT COUNT(*) FROM account WHERE sign_in_address = LOWER(CONCAT(?, '@halden.example'))";

    private final String number = "R-" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = number.toLowerCase() + "@halden.example";

    @TempDir
    Path folder;

    @Test
    @Tag("C13")
    void bringsBackNeitherWhoWasErasedNorASession(Portal portal) throws Exception {
        assumeTrue(
                portal.own().isPresent() && System.getenv("PORTAL_DB_URL") == null, "only with a database of our own");
        var stack = portal.own().orElseThrow();
        var wire = new Wire(portal.addresses().portal());
        var jon = Api.of(portal, HALDEN);
        invite(portal, jon);
        Eventually.succeeds(SOON, () -> portal.fresh(address).token());
        var before = new CookieHeader(portal.fresh(HALDEN.address()).cookies());
        assertEquals(200, wire.send(before.on(Call.of("GET", "/overview"))).status());
        script(
                portal,
                "backup",
                "--data",
                folder.resolve("data").toString(),
                "--keys",
                folder.resolve("keys").toString());

        erase(portal);
        Eventually.is(SOON, "the account is gone, too", () -> rows(portal, ACCOUNT) == 0);
        assertEquals(0, rows(portal, PERSON));

        stack.kill(Server.PORTAL);
        try (var copies = Files.list(folder.resolve("data"))) {
            script(portal, "restore", "--data", copies.findFirst().orElseThrow().toString());
        }
        assertEquals(1, rows(portal, PERSON), "the copy has them");
        assertEquals(1, rows(portal, ACCOUNT));
        var witness = portal.folder().resolve("witness/audit");
        Files.move(witness, witness.resolveSibling("audit-before-" + number));
        stack.startAgain(Server.PORTAL);
        portal.signInAnew();

        assertEquals(0, rows(portal, PERSON), "before the portal opened");
        assertTrue(Api.of(portal, HALDEN)
                .read("/organisation/people?employeeNumber=" + number)
                .path("items")
                .isEmpty());
        assertNotEquals(200, wire.send(before.on(Call.of("GET", "/overview"))).status(), "a session of the copy");
        var after = new CookieHeader(portal.fresh(HALDEN.address()).cookies());
        assertEquals(200, wire.send(after.on(Call.of("GET", "/overview"))).status());
        assertThrows(RuntimeException.class, () -> portal.fresh(address).token());
        Eventually.is(SOON, "the account is gone again", () -> rows(portal, ACCOUNT) == 0);
    }

    private void invite(Portal portal, Api jon) {
        var body = """
                {"employeeNumber":"%s","role":"MEMBER","profile":{"familyName":"Restored","language":"en","email":"%s"}}
                """.formatted(number, address);
        var answer = jon.send(Call.of("POST", Api.ROOT + "/organisation/invitations")
                .with(
                        "Authorization",
                        "Bearer " + portal.fresh(HALDEN.address()).token())
                .with("application/json", body.getBytes(StandardCharsets.UTF_8)));
        assertEquals(202, answer.status());
    }

    /** Asked for by rows: that the person asks on a page is walked elsewhere, and needs a browser. */
    private void erase(Portal portal) throws SQLException {
        var run = "UNHEX(REPLACE('" + UUID.randomUUID() + "', '-', ''))";
        try (var owner = portal.database().asOwner();
                var statement = owner.createStatement()) {
            statement.execute("INSERT INTO subject_run (tenant_id, id, person_id, kind, asked_at) SELECT tenant_id, "
                    + run + ", id, 'ERASURE', UTC_TIMESTAMP(6) FROM person WHERE employee_number = '" + number + "'");
            statement.execute(
                    "INSERT INTO job (id, tenant_id, kind, reference, state, due_at, fence, attempts, created_at)"
                            + " SELECT " + run + ", tenant_id, 'subject.run', " + run
                            + ", 'WAITING', UTC_TIMESTAMP(6), 0, 0, UTC_TIMESTAMP(6) FROM person WHERE employee_number = '"
                            + number
                            + "'");
        }
    }

    private int rows(Portal portal, String sql) {
        try (var owner = portal.database().asOwner();
                var statement = owner.prepareStatement(sql)) {
            statement.setString(1, number);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void script(Portal portal, String name, String... arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of(PROJECT.resolve("deploy").resolve(name).toString()));
        command.addAll(List.of(arguments));
        var log = folder.resolve(name + ".log");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        process.environment()
                .putAll(Map.of(
                        "PORTAL_DB_URL", portal.database().url(),
                        "PORTAL_DB_OWNER_USER", portal.database().ownerUser(),
                        "PORTAL_DB_OWNER_PASSWORD", portal.database().ownerPassword()));
        assertEquals(0, process.start().waitFor(), () -> said(log));
    }

    private static String said(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unread) {
            return unread.toString();
        }
    }
}
