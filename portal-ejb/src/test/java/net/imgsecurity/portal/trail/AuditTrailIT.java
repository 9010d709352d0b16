package net.imgsecurity.portal.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.audit.AuditSequencer;
import net.imgsecurity.portal.audit.AuditSequencing;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators read their organisation's log, IMG's staff whether the logs verify. */
@ArquillianTest
class AuditTrailIT {
    @Inject
    World world;

    @Inject
    AuditTrail trail;

    @Inject
    TrailStates states;

    @Inject
    AuditLog audit;

    @Inject
    AuditSequencing sequencing;

    @Inject
    AuditSequencer sequencer;

    @Inject
    VerifyJob job;

    @Inject
    DueVerifications due;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private PersonId amara;

    @BeforeEach
    void found() {
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        amara = halden.person("Amara Okafor");
    }

    @Test
    void showsWhoDidWhatToWhomAndLetsThemSeeThatTheyWereShown() {
        log("test.changed", amara.value(), Map.of("field", "department"));
        var entry = list(query("test.changed", null, null, null)).get(0);

        assertEquals("Jon Veld", entry.actor().name());
        assertEquals(amara, entry.subject().id());
        assertEquals("Amara Okafor", entry.subject().name());
        assertEquals(Map.of("field", "department"), entry.details());
        assertNull(entry.number(), "it has no place yet");
        assertEquals(1, looksAt(amara));
        sequencing.run();
        assertTrue(list(query("test.changed", null, null, null)).get(0).number() > 0);
    }

    @Test
    void findsByEachFilterAndByAllOfThem() {
        log("test.one", amara.value(), Map.of());
        log("test.two", UUID.randomUUID(), Map.of());
        var jon = halden.person("Jon Veld");
        assertEquals(1, list(query("test.one", null, null, null)).size());
        assertEquals(2, list(query(null, jon, null, null)).size());
        assertEquals(0, list(query(null, amara, null, null)).size());
        assertEquals(
                1, list(query("test.one", jon, amara.value(), Instant.EPOCH)).size());
        assertEquals(
                0,
                list(query("test.one", jon, amara.value(), Instant.now().plusSeconds(60)))
                        .size());
    }

    @Test
    void takesNoCursorOfATimeThatTheDatabaseHasNoDateFor() {
        for (var at : List.of("+1000000000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", "soon")) {
            var cursor = new Cursor(false, at, UUID.randomUUID()).text();
            assertThrows(
                    Invalid.class,
                    () -> halden.as(
                            "Jon Veld", () -> trail.list(new EntryQuery(null, null, null, null, null, cursor, 3))));
        }
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingAnEntry() {
        for (int i = 0; i < 7; i++) {
            log("test.page", null, Map.of("number", "" + i));
        }
        var read = new ArrayList<String>();
        String cursor = null;
        do {
            var from = cursor;
            var page = halden.as(
                    "Jon Veld", () -> trail.list(new EntryQuery("test.page", null, null, null, null, from, 3)));
            page.items().forEach(entry -> read.add(entry.details().get("number")));
            cursor = page.next();
        } while (cursor != null);
        assertEquals(List.of("6", "5", "4", "3", "2", "1", "0"), read);
        assertThrows(
                Invalid.class,
                () -> halden.as("Jon Veld", () -> trail.list(new EntryQuery(null, null, null, null, null, null, 0))));
    }

    @Test
    void isForAdministratorsAndOnlyTheirOwn() {
        var corvane = world.client("Corvane").administrator("Tomas Reyes");
        log("test.secret", null, Map.of());
        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> trail.list(query(null, null, null, null))));
        assertEquals(
                List.of(),
                corvane.as("Tomas Reyes", () -> trail.list(query("test.secret", null, null, null)))
                        .items());
    }

    @Test
    void saysWhatTheLastVerificationFound() {
        sequencing.run();
        halden.as("Jon Veld", () -> trail.verify());
        verified(halden);
        var state = halden.as("Jon Veld", () -> trail.state());
        assertTrue(state.verification().clean());
        assertEquals(state.head().root(), state.verification().root());
        assertEquals(state.head().entries(), state.verification().entries());
        assertEquals(1, state.verification().waiting(), "that it was asked for is in the log too");

        log("test.about", amara.value(), Map.of());
        transactions.run(() -> jdbc.update("DELETE FROM audit_content WHERE subject_id = ?", amara));
        verified(halden);
        var img = world.img().staff("Rosa Lind");
        var slug = halden.slug();
        var seen =
                img.as("Rosa Lind", () -> states.list(before(slug), 1)).items().get(0);
        assertEquals(slug, seen.slug());
        assertTrue(seen.verification().findings() > 0
                && !seen.verification().first().isEmpty());
        assertThrows(Forbidden.class, () -> halden.as("Jon Veld", () -> states.list(null, 1)));
    }

    @Test
    void showsSoonWhatSomebodyElseQueued() {
        sequencing.run();
        verified(halden);
        var forged = UUID.randomUUID();
        transactions.run(() -> {
            jdbc.update(
                    "INSERT INTO audit_entry (tenant_id, id, at, action, commitment) VALUES (?, ?, UTC_TIMESTAMP(6), 'forged', ?)",
                    halden.tenant(),
                    forged,
                    new byte[32]);
            jdbc.update(
                    "INSERT INTO audit_content (tenant_id, entry_id, salt, role) VALUES (?, ?, ?, 'MEMBER')",
                    halden.tenant(),
                    forged,
                    new byte[32]);
            return jdbc.update(
                    "INSERT INTO audit_pending (tenant_id, entry_id, seal) VALUES (?, ?, ?)",
                    halden.tenant(),
                    forged,
                    new byte[32]);
        });

        sequencing.run();
        assertEquals(1, asked(), "a verification is asked for at once");
        verified(halden);
        var first = halden.as("Jon Veld", () -> trail.state()).verification().first();
        assertTrue(
                first.stream()
                        .anyMatch(finding -> finding.contains(forged + ": waits for its place in the tree and was")),
                first::toString);
        transactions.run(() -> jdbc.update("DELETE FROM job WHERE kind = ?", VerifyJob.KIND));
        sequencing.run();
        assertEquals(0, asked(), "what is known is not looked for each minute");
    }

    @Test
    void isVerifiedUnderALeaseThatIsKeptMeanwhileAndNotWithoutIt() {
        sequencing.run();
        var asked = new AtomicInteger();
        BooleanSupplier stillOurs = () -> {
            // In a transaction of its own, as the real one, beside the reading that goes on.
            sequencer.due();
            return asked.incrementAndGet() > 0;
        };
        halden.asJob(() -> {
            job.run(new Run(halden.tenant(), stillOurs), Duration.ZERO);
            return null;
        });
        assertTrue(asked.get() > 5, asked::toString);
        var kept = halden.as("Jon Veld", () -> trail.state()).verification();
        assertTrue(kept.clean() && kept.entries() > 0);

        for (var pause : List.of(Duration.ZERO, Duration.ofMinutes(1))) {
            halden.asJob(() -> {
                job.run(new Run(halden.tenant(), () -> false), pause);
                return null;
            });
        }
        assertEquals(
                1,
                count("SELECT COUNT(*) AS n FROM audit_verification WHERE tenant_id = ?", halden.tenant()),
                "whoever has the job now keeps what it finds");
    }

    @Test
    void isVerifiedEachDay() {
        sequencing.run();
        due.ask();
        assertEquals(1, asked());
        verified(halden);
        transactions.run(() -> jdbc.update("DELETE FROM job WHERE kind = ?", VerifyJob.KIND));
        due.ask();
        assertEquals(0, asked());
    }

    private void log(String action, UUID subject, Map<String, String> details) {
        halden.as(
                "Jon Veld",
                () -> transactions.run(() -> {
                    audit.append(action, subject, details);
                    return null;
                }));
    }

    private List<EntryView> list(EntryQuery query) {
        return halden.as("Jon Veld", () -> trail.list(query)).items();
    }

    private static EntryQuery query(String action, PersonId actor, UUID subject, Instant from) {
        return new EntryQuery(action, actor, subject, from, null, null, 50);
    }

    private int looksAt(PersonId person) {
        return count("SELECT COUNT(*) AS n FROM look_person WHERE person_id = ?", person);
    }

    private int asked() {
        return count(
                "SELECT COUNT(*) AS n FROM job WHERE state = 'WAITING' AND kind = ? AND tenant_id = ?",
                VerifyJob.KIND,
                halden.tenant());
    }

    private int count(String sql, Object... values) {
        return transactions
                .run(() -> jdbc.list(sql, row -> row.getInt("n"), values))
                .get(0);
    }

    /** The short name after which the given one comes next. */
    private static String before(String slug) {
        return slug.substring(0, slug.length() - 1);
    }

    private void verified(Organisation organisation) {
        organisation.asJob(() -> {
            job.run(new Run(organisation.tenant(), () -> true));
            return null;
        });
    }

    private record Run(TenantId tenant, BooleanSupplier stillOurs) implements JobRun {
        @Override
        public UUID reference() {
            return null;
        }

        @Override
        public boolean keep() {
            return stillOurs.getAsBoolean();
        }

        @Override
        public void again() {
            throw new AssertionError("a verification is done in one go");
        }
    }
}
