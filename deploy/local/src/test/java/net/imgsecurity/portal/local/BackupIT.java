package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** deploy/backup and deploy/restore on a real database, MySQL when it is lent one: what comes back, and which keys do not. */
class BackupIT {
    private static final String PERSON = "018f0000000070008000000000000001";

    @TempDir
    Path folder;

    private LocalDatabase database;
    private Connection owner;

    @BeforeEach
    void somebodyWithAKey() throws SQLException {
        assumeTrue(
                !DatabaseAccess.isNamed(System.getenv()) || isOnThePath("mysqldump") || isOnThePath("mariadb-dump"),
                "the local stack's programs cannot sign in to MySQL, and there are no others");
        database = LocalDatabase.start(
                new Children(),
                ProjectFolder.find(),
                folder,
                folder.resolve("database.log"),
                System.getenv(),
                Ports.free());
        owner = database.access().asOwner();
        emptied();
        run("INSERT INTO tenant (id, slug, name, kind, created_at) VALUES (1, 'halden', 'Halden', 'CLIENT', NOW(6))");
        run("INSERT INTO person (tenant_id, id, version, employee_number, given_name, family_name, language, sort_name,"
                + " created_at, changed_at) VALUES (1, 0x" + PERSON
                + ", 1, 'H-1', 'Łucja', '\"O''Brien\"', 'en', 'x', NOW(6), NOW(6))");
        run(
                "INSERT INTO tenant_key (tenant_id, version, master, wrapped, made_at) VALUES (1, 1, 'm', 0x00FF0A5C27, NOW(6))");
        run("INSERT INTO person_key (tenant_id, person_id, version, tenant_key, wrapped, made_at) VALUES (1, 0x"
                + PERSON + ", 7, 1, 0x5EC2E7, NOW(6))");
    }

    @AfterEach
    void end() throws SQLException {
        if (database != null) {
            // One that is lent goes on to others.
            emptied();
            owner.close();
            database.close();
        }
    }

    private static boolean isOnThePath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    @Test
    @Tag("C13")
    void bringDataBackAndNoKeyThatWasDestroyedSince() throws Exception {
        backup();
        run("DELETE FROM person_key");
        run("DELETE FROM person");
        run("CREATE TABLE newer (id INT)");

        assertEquals(0, script("restore", "--data", only("data").toString()));

        assertEquals(List.of("Łucja \"O'Brien\""), read("SELECT CONCAT(given_name, ' ', family_name) FROM person"));
        assertEquals(List.of(), read("SELECT HEX(wrapped) FROM person_key"));
        assertEquals(List.of("00FF0A5C27"), read("SELECT HEX(wrapped) FROM tenant_key"));
        assertEquals(List.of(), read("SELECT table_name FROM information_schema.tables WHERE table_name = 'newer'"));
        try (var application = database.access().asApplication();
                var statement = application.createStatement()) {
            assertTrue(statement.executeQuery("SELECT * FROM person").next(), "the application has its rights still");
        }
    }

    @Test
    @Tag("C13")
    void bringNothingBackToLifeThatMayHaveEndedSince() throws Exception {
        run("INSERT INTO account (id, sign_in_address, given_name, family_name, language, created_at)" + " VALUES (0x"
                + PERSON + ", 'lucja@halden.example', 'Łucja', 'x', 'en', NOW(6))");
        run(
                "INSERT INTO session (id, secret_hash, account_id, idp_session, id_token, acr, device, proved_at, opened_at,"
                        + " seen_at, expires_at) VALUES (0x" + PERSON + ", UNHEX(SHA2('s', 256)), 0x" + PERSON
                        + ", 's', 't', '1', 'd', NOW(6), NOW(6), NOW(6), NOW(6))");
        run("INSERT INTO mail_link (token_hash, purpose, reference, until)"
                + " VALUES (UNHEX(SHA2('t', 256)), 'INVITATION', 0x" + PERSON + ", NOW(6))");
        run("INSERT INTO idempotency_key (tenant_id, account_id, key_hash, fingerprint, claimed_at, body) VALUES"
                + " (1, 0x" + PERSON + ", UNHEX(SHA2('k', 256)), UNHEX(SHA2('f', 256)), NOW(6), 'about somebody')");
        job(1, "mail.send", "WAITING");
        job(2, "mail.send", "DONE");
        job(3, "identity.account", "WAITING");
        backup();

        assertEquals(0, script("restore", "--data", only("data").toString()));

        for (var table : List.of("session", "mail_link", "idempotency_key")) {
            assertEquals(List.of("0"), read("SELECT COUNT(*) FROM " + table), table);
        }
        assertEquals(
                List.of("DEAD restored", "DONE null", "WAITING null"),
                read("SELECT CONCAT(state, ' ', COALESCE(last_problem, 'null')) FROM job ORDER BY id"));
        assertEquals(List.of("1"), read("SELECT COUNT(*) FROM job WHERE state = 'DEAD' AND finished_at IS NOT NULL"));
        assertTrue(Files.readString(folder.resolve("restore.log")).contains("stopped work: 1"));
    }

    @Test
    void bringKeysBackWhereTheyAreLost() throws Exception {
        backup();
        run("DELETE FROM person_key");
        run("DELETE FROM tenant_key");

        assertEquals(
                0,
                script(
                        "restore",
                        "--data",
                        only("data").toString(),
                        "--keys",
                        only("keys").toString()));

        assertEquals(List.of("5EC2E7"), read("SELECT HEX(wrapped) FROM person_key"));
    }

    @Test
    void keepKeysApart() throws Exception {
        backup();
        assertFalse(text(only("data")).contains("INSERT INTO `person_key`"));
        assertFalse(text(only("data")).toUpperCase().contains("5EC2E7"));
        assertFalse(text(only("keys")).contains("Brien"));
        assertEquals("rw-------", permissions(only("keys")));
        assertEquals(1, script("backup", "--data", folder.toString(), "--keys", folder.toString()));
    }

    @Test
    void takeNoFileThatIsNotWhole() throws Exception {
        backup();
        var whole = Files.readAllBytes(only("data"));
        Files.write(only("data"), Arrays.copyOf(whole, whole.length / 2));

        assertEquals(1, script("restore", "--data", only("data").toString()));

        assertEquals(1, read("SELECT 1 FROM person").size(), "what was there is there still");
    }

    /** One that was named holds what the test before left. */
    private void emptied() throws SQLException {
        run("SET FOREIGN_KEY_CHECKS = 0");
        for (var table : List.of(
                "session",
                "mail_link",
                "idempotency_key",
                "job",
                "person_key",
                "tenant_key",
                "person",
                "account",
                "tenant")) {
            run("DELETE FROM " + table);
        }
        run("SET FOREIGN_KEY_CHECKS = 1");
    }

    private void job(int number, String kind, String state) throws SQLException {
        run("INSERT INTO job (id, tenant_id, kind, reference, state, due_at, fence, attempts, created_at) VALUES"
                + " (0x" + "00".repeat(15) + "0" + number + ", 1, '" + kind + "', 0x" + PERSON + ", '" + state
                + "', NOW(6), 0, 0, NOW(6))");
    }

    private void backup() throws Exception {
        assertEquals(
                0,
                script(
                        "backup",
                        "--data",
                        folder.resolve("of-data").toString(),
                        "--keys",
                        folder.resolve("of-keys").toString()));
    }

    private Path only(String kind) throws IOException {
        try (var files = Files.list(folder.resolve("of-" + kind))) {
            return files.findFirst().orElseThrow();
        }
    }

    private int script(String name, String... arguments) throws Exception {
        var project = Path.of("").toAbsolutePath().getParent().getParent();
        var command =
                new ArrayList<>(List.of(project.resolve("deploy").resolve(name).toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        process.environment()
                .putAll(Map.of(
                        "PORTAL_DB_URL", database.access().url(),
                        "PORTAL_DB_OWNER_USER", database.access().ownerUser(),
                        "PORTAL_DB_OWNER_PASSWORD", database.access().ownerPassword()));
        var code = process.start().waitFor();
        if (code != 0) {
            System.err.println(Files.readString(folder.resolve(name + ".log")));
        }
        return code;
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> read(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static String text(Path dump) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(dump)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
