package net.imgsecurity.portal.exchange;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.PeopleOrder;
import net.imgsecurity.portal.person.PeopleQuery;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.World;
import org.junit.jupiter.api.BeforeEach;

/** An organisation whose administrator sends files, for the tests of what becomes of them. */
abstract class Importing {
    static final String HEADINGS = "Employee number,Given name,Family name,Work e-mail,Department\n";

    @Inject
    World world;

    @Inject
    Imports imports;

    @Inject
    ImportRuns runs;

    @Inject
    People people;

    Organisation halden;

    @BeforeEach
    void anOrganisationWithAnAdministrator() {
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
    }

    ImportId upload(String text) {
        return halden.as("Jon Veld", () -> imports.start("people.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    ImportView view(ImportId id) {
        return halden.as("Jon Veld", () -> imports.one(id));
    }

    Set<String> refused(ImportId id) {
        return halden.as("Jon Veld", () -> imports.refused(id, null)).items().stream()
                .map(row -> row.line() + " " + row.problems().get(0).key())
                .collect(toSet());
    }

    int count(String search) {
        return halden.as(
                "Jon Veld",
                () -> people.list(new PeopleQuery(search, PeopleOrder.NAME, false, null, 1))
                        .total());
    }

    String rows(int from, int to) {
        var rows = new StringBuilder();
        IntStream.rangeClosed(from, to)
                .forEach(i -> rows.append("E-%04d,Person,Number %d,person%d@%s,Field%n".formatted(i, i, i, domain())));
        return rows.toString();
    }

    String domain() {
        return halden.slug() + ".example";
    }
}
