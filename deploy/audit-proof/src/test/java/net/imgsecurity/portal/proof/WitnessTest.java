package net.imgsecurity.portal.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final TestKeys keys = new TestKeys();
    private final List<String> unreadable = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void hasForEachOrganisationAFileAMonth() throws IOException {
        var witness = new WitnessFolder(folder.resolve("new"));
        assertEquals(Optional.empty(), witness.newest(7));
        var next = keys.signing().head("halden", 7, 3, new AuditTree(), NOON.plusSeconds(86_400));
        witness.append(List.of(head(7, 1), head(7, 2), next));
        witness.append(List.of(head(8, 1)));

        assertTrue(Files.exists(folder.resolve("new/7/heads-2026-11.txt")));
        assertTrue(Files.exists(folder.resolve("new/7/heads-2026-12.txt")));
        assertEquals(next.text(), witness.newest(7).orElseThrow().text());
        assertEquals(Set.of(1L, 2L, 3L), Set.copyOf(numbers(witness.of(7), 7)));
        assertEquals(List.of(1L), numbers(witness.of(8), 8));
        assertEquals(List.of(), unreadable);
    }

    @Test
    void losesOnlyTheLineThatWasTorn() throws IOException {
        var witness = new WitnessFolder(folder);
        var file = folder.resolve("7/heads-2026-11.txt");
        witness.append(List.of(head(7, 1)));
        Files.writeString(file, head(7, 2).text().substring(0, 90), StandardOpenOption.APPEND);
        assertEquals(1, witness.newest(7).orElseThrow().number());

        witness.append(List.of(head(7, 2), head(7, 3)));

        assertEquals(3, witness.newest(7).orElseThrow().number());
        assertEquals(List.of(1L, 2L, 3L), numbers(witness.of(7), 7));
        assertEquals(List.of("7/heads-2026-11.txt, line 2"), unreadable);
    }

    @Test
    void losesNothingWhenItsDiskIsFull() throws Exception {
        var full = assertThrows(
                IOException.class, () -> new WitnessFile(Path.of("/dev/full")).append(List.of(head(7, 1))));
        assertTrue(full.getMessage().contains("space"), full::getMessage);

        var file = folder.resolve("heads.txt");
        assertEquals(1, FullDisk.fill(file), "the writer stopped at the limit");
        var complete = numbers(witness(file), 7);
        assertTrue(complete.size() > 2, complete::toString);
        assertEquals(List.of(), unreadable, "what did not fit was taken back");
        assertTrue(Files.readString(file).endsWith("\n"));

        new WitnessFile(file).append(List.of(head(7, 99)));
        assertEquals(99, numbers(witness(file), 7).get(complete.size()));
    }

    @Test
    void knowsNothingOfWhatIsWrittenLater() throws IOException {
        var witness = new WitnessFolder(folder);
        witness.append(List.of(head(7, 1)));
        var before = witness.of(7);
        witness.append(List.of(head(7, 2)));
        assertEquals(List.of(1L), numbers(before, 7));
    }

    @Test
    void tellsOfAnOrganisationThatIsNotThere() throws IOException {
        new WitnessFolder(folder).append(List.of(head(7, 1)));
        new WitnessFolder(folder).append(List.of(head(8, 1)));
        var heads = new ArrayList<Integer>();
        witness(folder).beside(Set.of(7), head -> heads.add(head.tenant()), unreadable::add);
        assertEquals(List.of(8), heads);
    }

    @Test
    void overlooksNoHeadsHoweverItIsGiven() throws IOException {
        var years = folder.resolve("2026");
        new WitnessFolder(years).append(List.of(head(7, 1)));
        assertEquals(List.of(1L), numbers(witness(years), 7));
        assertEquals(List.of(1L), numbers(witness(years.resolve("7")), 7));
        var many = Files.copy(years.resolve("7/heads-2026-11.txt"), years.resolve("all.txt"));
        assertEquals(List.of(1L), numbers(witness(many), 7), "the folder's name says nothing of a file of many");
        assertThrows(IOException.class, () -> witness(folder), "there is none in it");
    }

    @Test
    void tellsOfAHeadInAnotherOrganisationsFile() throws IOException {
        new WitnessFolder(folder).append(List.of(head(7, 1)));
        Files.move(folder.resolve("7"), folder.resolve("9"));
        assertEquals(List.of(1L), numbers(witness(folder), 9));
    }

    private static Witness witness(Path path) throws IOException {
        var witness = Witness.of(List.of());
        witness.add(path);
        return witness;
    }

    private List<Long> numbers(Witness witness, int tenant) {
        var numbers = new ArrayList<Long>();
        witness.about(tenant, head -> numbers.add(head.number()), unreadable::add);
        return numbers;
    }

    private AuditHead head(int tenant, long number) {
        return keys.signing().head("halden", tenant, number, new AuditTree(), NOON);
    }
}
