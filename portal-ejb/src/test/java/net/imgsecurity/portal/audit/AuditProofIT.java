package net.imgsecurity.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.proof.AuditHead;
import net.imgsecurity.portal.proof.Finding;
import net.imgsecurity.portal.proof.Report;
import net.imgsecurity.portal.proof.Verification;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the portal writes verifies, by the program that knows nothing of the portal. */
@ArquillianTest
class AuditProofIT {
    @Inject
    World world;

    @Inject
    AuditLog audit;

    @Inject
    AuditSequencing sequencing;

    @Inject
    AuditSequencer sequencer;

    @Inject
    AuditHeads heads;

    @Inject
    AuditWitness witness;

    @Inject
    AuditKeys keys;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Inject
    MovableClock time;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;

    private Organisation halden;

    @BeforeEach
    void found() {
        halden = world.client("Halden").member("Amara Okafor");
    }

    @AfterEach
    void putRight() {
        time.putRight();
    }

    @Test
    void holdsForWhatWasDone() throws SQLException {
        append(halden, "test.one", null, Map.of("note", "ä\nö"));
        var before = verified(halden);
        assertTrue(before.clean() && before.waiting() >= 2 && before.head() == null, before::toString);

        sequencing.run();
        append(halden, "test.two", Ids.next(), Map.of());
        sequencing.run();

        var after = verified(halden);
        assertEquals(List.of(), after.findings());
        assertEquals(before.waiting() + 1, after.entries());
        assertEquals(2, after.head().number());
        assertEquals(after.head().text(), present(halden).text());
        assertTrue(witnessed().contains(after.head().text()));
    }

    @Test
    void isOnlyGrownWhenSomethingHappenedOrADayWentBy() {
        sequencing.run();
        sequencing.run();
        assertEquals(1, present(halden).number());
        time.forward(Duration.ofHours(25));
        sequencing.run();
        var next = present(halden);
        assertEquals(2, next.number());
        assertEquals(next.size(), present(halden).size());
    }

    @Test
    void leavesTheDatabaseWithEachHeadAlsoOneThatAnotherNodeSigned() {
        sequencing.run();
        append(halden, "test.one", null, Map.of());
        var other = sequencer.sequence(halden.tenant()).orElseThrow();
        append(halden, "test.two", null, Map.of());
        sequencing.run();
        assertEquals(3, present(halden).number());
        assertEquals(other.text(), witnessed().get(1));
        assertEquals(present(halden).text(), witnessed().get(2));
    }

    @Test
    void standsWhenAPersonIsForgotten() throws SQLException {
        var person = UUID.randomUUID();
        append(halden, "test.about", person, Map.of("name", "canary"));
        sequencing.run();

        assertEquals(1, (int) halden.asJob(() -> transactions.run(() -> audit.eraseContentAbout(person))));

        assertEquals(List.of(), verified(halden).findings());
        sequencing.run();
        assertEquals(List.of(), verified(halden).findings());
        assertEquals(0, contentAbout(person));
    }

    @Test
    void failsWhenAContentGoesSilently() throws SQLException {
        var person = UUID.randomUUID();
        append(halden, "test.about", person, Map.of());
        sequencing.run();
        transactions.run(() -> jdbc.update("DELETE FROM audit_content WHERE subject_id = ?", person));
        assertEquals(1, verified(halden).findings().size());
    }

    @Test
    void isNotGivenToAnEntryThatSomebodyElseWrote() throws SQLException {
        sequencing.run();
        long size = present(halden).size();
        var forged = Ids.next();
        transactions.run(() -> {
            jdbc.update(
                    "INSERT INTO audit_entry (tenant_id, id, at, action, commitment) VALUES (?, ?, UTC_TIMESTAMP(6), 'forged', ?)",
                    halden.tenant(),
                    forged,
                    new byte[32]);
            return jdbc.update(
                    "INSERT INTO audit_pending (tenant_id, entry_id, seal) VALUES (?, ?, ?)",
                    halden.tenant(),
                    forged,
                    new byte[32]);
        });
        append(halden, "test.genuine", null, Map.of());

        sequencing.run();

        assertEquals(size + 1, present(halden).size());
        assertEquals(List.of("entry " + forged), places(verified(halden)));
    }

    @Test
    void isNotSignedOverAContradiction() {
        sequencing.run();
        var signed = present(halden);
        transactions.run(
                () -> jdbc.update("UPDATE audit_tree SET peaks = REVERSE(peaks) WHERE tenant_id = ?", halden.tenant()));
        append(halden, "test.one", null, Map.of());

        assertThrows(RuntimeException.class, () -> sequencer.sequence(halden.tenant()));
        sequencing.run();
        assertEquals(signed.text(), present(halden).text());
    }

    private void append(Organisation organisation, String action, UUID subject, Map<String, String> details) {
        organisation.asJob(() -> transactions.run(() -> {
            audit.append(action, subject, details);
            return null;
        }));
    }

    private List<String> witnessed() {
        var lines = new ArrayList<String>();
        witness.of(halden.tenant()).about(halden.tenant().value(), head -> lines.add(head.text()), lines::add);
        return lines;
    }

    private AuditHead present(Organisation organisation) {
        return transactions.run(() -> heads.present(organisation.tenant())).orElseThrow();
    }

    private int contentAbout(UUID person) {
        return transactions.run(() -> jdbc.list(
                        "SELECT COUNT(*) AS n FROM audit_content WHERE subject_id = ?", row -> row.getInt("n"), person)
                .get(0));
    }

    private Report verified(Organisation organisation) throws SQLException {
        var told = witness.of(organisation.tenant());
        try (var connection = source.getConnection()) {
            return new Verification(keys.published(), told)
                    .one(connection, organisation.tenant().value());
        }
    }

    private static List<String> places(Report report) {
        return report.findings().stream().map(Finding::place).toList();
    }
}
