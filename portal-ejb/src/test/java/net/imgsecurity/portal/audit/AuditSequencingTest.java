package net.imgsecurity.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.local.DevelopmentSecrets;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.proof.AuditHead;
import net.imgsecurity.portal.proof.AuditTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator hears of a minute's work that failed, and that it goes on by itself. */
class AuditSequencingTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final Signed signed = new Signed();
    private final AuditKeys keys = new AuditKeys();
    private final AuditWitness witness = new AuditWitness();
    private final AuditSequencing sequencing = new AuditSequencing();
    private final AuditReadiness readiness = new AuditReadiness();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void wire() {
        keys.secrets =
                Optional.of(DevelopmentSecrets.in(folder.resolve("secrets")).toString());
        keys.stage = "development";
        witness.path = Optional.of(folder.resolve("witness").toString());
        witness.stage = "production";
        sequencing.sequencer = signed;
        sequencing.witness = witness;
        readiness.keys = keys;
        readiness.witness = witness;
        readiness.sequencing = sequencing;
        file = folder.resolve("witness/7/heads-2026-11.txt");
    }

    @Test
    void eachHeadIsALineAlsoOfThoseThatWereSignedInOneRun() throws IOException {
        signed.heads.addAll(List.of(head(1), head(2), head(3)));
        sequencing.run();
        signed.heads.add(head(4));
        sequencing.run();
        assertEquals(signed.heads.stream().map(AuditHead::text).toList(), Files.readAllLines(file));
        assertEquals(Optional.empty(), readiness.problem());
    }

    @Test
    void aTornLineStopsNothing() throws IOException {
        Files.createDirectories(file.getParent());
        var torn = head(1).text().substring(0, 100);
        Files.writeString(file, torn);
        signed.heads.addAll(List.of(head(1), head(2)));
        sequencing.run();
        assertEquals(Optional.empty(), readiness.problem());
        assertEquals(List.of(torn, head(1).text(), head(2).text()), Files.readAllLines(file));
    }

    @Test
    void aFullDiskIsToldAndNothingIsLostOnceThereIsRoomAgain() throws IOException {
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, Path.of("/dev/full"));
        signed.heads.add(head(1));
        sequencing.run();
        var problem = readiness.problem().orElseThrow();
        assertTrue(problem.startsWith("the audit log of tenant 7 was not witnessed: "), problem);
        assertTrue(problem.contains("space"), problem);

        Files.delete(file);
        signed.heads.add(head(2));
        sequencing.run();
        assertEquals(Optional.empty(), readiness.problem());
        assertEquals(List.of(head(1).text(), head(2).text()), Files.readAllLines(file));
    }

    @Test
    void aLogThatIsNotSignedIsToldAndHoldsNoOtherUp() throws IOException {
        signed.heads.add(head(1));
        signed.contradicts = true;
        sequencing.run();
        assertEquals(
                Optional.of(
                        "the audit log of tenant 8 was not signed: the kept tree is not the one that was signed last"),
                readiness.problem());
        assertEquals(1, Files.readAllLines(file).size());
        signed.contradicts = false;
        sequencing.run();
        assertEquals(Optional.empty(), readiness.problem());
    }

    @Test
    void aWitnessThatIsAFileIsRefused() throws IOException {
        witness.path = Optional.of(Files.createFile(folder.resolve("heads.txt")).toString());
        assertEquals(Optional.of("portal.audit.witness is a file, and has to be a folder"), readiness.problem());
    }

    private AuditHead head(long number) {
        return keys.signing().head("halden", 7, number, new AuditTree(), NOON);
    }

    /** What the database would have. */
    private static final class Signed extends AuditSequencer {
        private final List<AuditHead> heads = new ArrayList<>();
        private boolean contradicts;

        @Override
        public List<TenantId> due() {
            return List.of(new TenantId(8), new TenantId(7));
        }

        @Override
        public List<AuditHead> newestHeads() {
            return heads.isEmpty() ? List.of() : List.of(heads.get(heads.size() - 1));
        }

        @Override
        public List<AuditHead> headsAfter(TenantId tenant, long number) {
            return heads.stream()
                    .filter(head -> head.number() > number)
                    .limit(2)
                    .toList();
        }

        @Override
        public Optional<AuditHead> sequence(TenantId tenant) {
            if (contradicts && tenant.value() == 8) {
                throw new IllegalStateException("the kept tree is not the one that was signed last");
            }
            return Optional.empty();
        }
    }
}
