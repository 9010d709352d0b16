package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.subjectdata.MyData;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.tenancy.TenantView.Kind;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Runs;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody who was erased comes back with a file from before. */
@ArquillianTest
@Tag("F6")
class ErasedPeopleIT extends Importing {
    private static final String OTHER = "N-1,Kim,Lee,kim@other.example,Field\n";

    @Inject
    MyData mine;

    @Inject
    FoundingWork founding;

    @Inject
    Acting acting;

    @Inject
    @Any
    Instance<JobHandler> handlers;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Test
    void areLeftOutOfAFileThatWasWaiting() {
        var file = upload(HEADINGS + amara() + OTHER);
        erased();
        assertFalse(content(file).contains("Okafor"));
        assertTrue(content(file).contains(OTHER.strip()));

        runs.toTheEnd(halden, file);

        assertEquals(0, count("Okafor"));
        assertEquals(1, count("Lee"));
    }

    /** As after a restore of an older copy of the data, or in the memory of whoever reads the file at this moment. */
    @Test
    void areRefusedWithoutTheirNamesWhereTheFileHasThemStill() {
        var file = upload(HEADINGS + amara() + amara().replace("T-002", "N-2") + OTHER);
        var before = bytes(file);
        erased();
        transactions.run(() -> jdbc.update("UPDATE import_file SET content = ? WHERE id = ?", before, file));

        runs.toTheEnd(halden, file);

        assertEquals(Set.of("2 row.erased", "3 row.erased"), refused(file));
        assertEquals(0, count("Okafor"));
        assertEquals(
                0L,
                transactions.run(() -> jdbc.first(
                                "SELECT COUNT(*) AS n FROM import_row WHERE import_id = ? AND outcome = 'REFUSED'"
                                        + " AND (employee_number IS NOT NULL OR email IS NOT NULL)",
                                row -> row.getLong("n"),
                                file)
                        .orElseThrow()));
    }

    @Test
    void canBeNamedAnewByALaterFile() {
        erased();

        runs.toTheEnd(halden, upload(HEADINGS + amara()));

        assertEquals(1, count("Okafor"));
    }

    @Test
    void areFoundedNoSecondTime() {
        erased();
        founded("T-002", halden.address("Amara Okafor"));
        assertEquals(0, count("Amara"));
        founded("T-002", "somebody.else@" + domain());
        assertEquals(1, count("Amara"));
    }

    private String amara() {
        return "T-002,Amara,Okafor," + halden.address("Amara Okafor") + ",Field\n";
    }

    private void founded(String number, String address) {
        var line = new FoundingFile.Line(
                halden.slug(),
                "Halden",
                Kind.CLIENT,
                Role.MEMBER,
                number,
                Typed.profile("Amara", "Again", address).data());
        acting.as(Caller.job(halden.tenant()), () -> founding.person(line));
    }

    private void erased() {
        var person = halden.person("Amara Okafor");
        halden.as("Amara Okafor", () -> mine.erase());
        var run = transactions.run(() -> jdbc.first(
                        "SELECT id FROM subject_run WHERE kind = 'ERASURE' AND person_id = ?",
                        row -> Jdbc.uuid(row, "id"),
                        person)
                .orElseThrow());
        var erasing = handlers.stream()
                .filter(handler -> handler.kind().equals("subject.run"))
                .findFirst()
                .orElseThrow();
        Runs.once(halden, erasing, run, () -> true);
    }

    private String content(ImportId file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private byte[] bytes(ImportId file) {
        return transactions
                .run(() -> jdbc.first(
                        "SELECT content FROM import_file WHERE id = ?", row -> row.getBytes("content"), file))
                .orElseThrow();
    }
}
