package net.imgsecurity.portal.subjectdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.imgsecurity.portal.platform.PersonHash;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonName;
import net.imgsecurity.portal.platform.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody whose erasure was written down is lost, whatever else came into the file. */
@Tag("C13")
class LedgerTest {
    private static final TenantId HALDEN = new TenantId(7);
    private static final Instant SINCE = Instant.parse("2026-11-26T03:00:00.123456Z");

    private final PersonId amara = PersonId.next();
    private final PersonId alex = PersonId.next();

    @TempDir
    Path folder;

    private Path file;
    private Ledger ledger;

    @BeforeEach
    void anEmptyLedger() {
        file = folder.resolve("erased.txt");
        ledger = at(file);
        ledger.begin(UUID.randomUUID());
    }

    @Test
    void isBegunOnceAndNeverByTheWay() throws IOException {
        var id = UUID.randomUUID();
        assertFalse(ledger.read().beginnings().contains(id));
        ledger.begin(id);
        assertTrue(ledger.read().beginnings().contains(id));
        assertEquals(Optional.empty(), ledger.problem());

        Files.delete(file);

        assertTrue(ledger.problem().isPresent());
        assertThrows(UncheckedIOException.class, () -> ledger.erasing(HALDEN, amara, Set.of()));
        assertFalse(Files.exists(file));
    }

    @Test
    void knowsWhomItWroteDown() {
        assertFalse(ledger.knows(HALDEN, amara));
        ledger.erasing(HALDEN, amara, Set.of());
        ledger.erasing(HALDEN, alex, Set.of());
        assertTrue(ledger.knows(HALDEN, amara));
        assertTrue(ledger.knows(HALDEN, alex));
        assertFalse(ledger.knows(new TenantId(8), amara));
    }

    @Test
    void knowsByWhatFilesNamedThem() {
        var number = PersonName.employeeNumber("T-002");
        ledger.erasing(HALDEN, amara, Set.of(number, PersonName.email("A@h.example")));
        assertEquals(2, ledger.read().names().size());
        var names = new ErasedNames();
        names.ledger = ledger;
        names.hash = ledger.hash;
        var since = names.since(HALDEN, Instant.EPOCH);
        assertTrue(since.test(number));
        assertTrue(since.test(PersonName.email(" a@H.example ")));
        assertFalse(since.test(PersonName.employeeNumber("a@h.example")));
        assertFalse(names.since(new TenantId(8), Instant.EPOCH).test(number));
        assertFalse(names.since(HALDEN, Instant.now().plusSeconds(60)).test(number));
    }

    @Test
    void losesNoLineAfterATornOneNorFailsOnIt() throws IOException {
        for (var torn : new String[] {"erased", "erased ", "erased 0123", "era", "\n\n", "erased \n"}) {
            var person = PersonId.next();
            add(torn);
            assertEquals(
                    0,
                    at(copyOf(file)).read().erased().stream()
                            .filter(hash -> hash.length() != 64)
                            .count());
            ledger.erasing(HALDEN, person, Set.of());
            assertTrue(ledger.knows(HALDEN, person), torn);
        }
    }

    @Test
    void readsPastWhatIsNoLineOfIts() throws IOException {
        ledger.erasing(HALDEN, amara, Set.of());
        Files.write(file, new byte[] {(byte) 0xC3, 0x28, 0, (byte) 0xFF, 'x'}, StandardOpenOption.APPEND);
        add("suppressed " + "0".repeat(64) + " of a later version\nerased " + "A".repeat(64) + "\nerased  x\n");
        ledger.erasing(HALDEN, alex, Set.of());
        assertEquals(2, ledger.read().erased().size());
    }

    @Test
    @Tag("E5")
    void knowsWhichLimitsAreInForce() {
        var restriction = UUID.randomUUID();
        var hold = UUID.randomUUID();
        ledger.limited(HALDEN, amara, restriction, SINCE, Limitation.RESTRICTION, Ground.NEEDED_FOR_CLAIMS);
        ledger.limited(HALDEN, alex, hold, SINCE, Limitation.LEGAL_HOLD, null);
        var limit = ledger.read().inForce().get(restriction);
        assertEquals(SINCE, limit.since());
        assertEquals(Limitation.RESTRICTION, limit.kind());
        assertEquals(Ground.NEEDED_FOR_CLAIMS, limit.ground());

        ledger.lifted(new LimitationLifted(HALDEN, amara, restriction));
        assertEquals(Set.of(hold), ledger.read().inForce().keySet());

        ledger.erasing(HALDEN, alex, Set.of());
        assertEquals(Set.of(), ledger.read().inForce().keySet());
    }

    @Test
    @Tag("E5")
    void forgetsALimitThatCameToNothingUntilItIsWrittenDownAgain() {
        var hold = UUID.randomUUID();
        ledger.limited(HALDEN, alex, hold, SINCE, Limitation.LEGAL_HOLD, null);
        ledger.undone(new LimitationSet(HALDEN, alex, hold));
        assertEquals(Map.of(), ledger.read().limits());
        assertEquals(Set.of(), ledger.read().lifted());

        ledger.limited(HALDEN, alex, hold, SINCE, Limitation.LEGAL_HOLD, null);
        assertEquals(Set.of(hold), ledger.read().inForce().keySet());
    }

    @Test
    @Tag("E5")
    void takesNoLimitFromALineThatWasTornAnywhere() throws IOException {
        ledger.limited(HALDEN, amara, UUID.randomUUID(), SINCE, Limitation.RESTRICTION, Ground.UNLAWFUL);
        var line = Files.readString(file).strip();
        for (int length = 0; length < line.length(); length++) {
            Files.writeString(file, line.substring(0, length));
            assertEquals(Map.of(), ledger.read().limits(), line.substring(0, length));
        }
    }

    @Test
    void countsALineWhoseTimeIsMissing() throws IOException {
        add("erased " + "0".repeat(64));
        assertEquals(1, ledger.read().erased().size());
    }

    @Test
    void failsWhenTheDiskIsFull() {
        assertThrows(UncheckedIOException.class, () -> at(Path.of("/dev/full")).erasing(HALDEN, amara, Set.of()));
    }

    @Test
    void failsWhereItsFolderIsGoneAndSaysSoToTheOperator() {
        var nowhere = at(folder.resolve("gone/erased.txt"));
        assertThrows(UncheckedIOException.class, () -> nowhere.erasing(HALDEN, amara, Set.of()));
        assertTrue(nowhere.problem().isPresent());
    }

    private void add(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path copyOf(Path original) throws IOException {
        return Files.copy(original, folder.resolve(UUID.randomUUID().toString()));
    }

    private static Ledger at(Path file) {
        var ledger = new Ledger();
        ledger.path = Optional.of(file.toString());
        ledger.stage = "production";
        ledger.clock = Clock.systemUTC();
        ledger.hash = new PersonHash() {
            @Override
            public String of(TenantId tenant, PersonId person) {
                return String.format("%032x", tenant.value())
                        + person.toString().replace("-", "");
            }

            @Override
            public String of(TenantId tenant, PersonName name) {
                return String.format("%032x%032x", tenant.value(), name.hashCode());
            }
        };
        return ledger;
    }
}
