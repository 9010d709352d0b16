package net.imgsecurity.portal.subjectdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.imgsecurity.portal.exchange.Imports;
import net.imgsecurity.portal.person.Field;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.PeopleOrder;
import net.imgsecurity.portal.person.PeopleQuery;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Runs;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who did things to others is erased, too: their name stands in no text of any table. */
@ArquillianTest
class ErasedNameIT {
    private static final String ZED = "Zebedee Quirkzed";

    /** The account goes by a job of its own, with the user at Keycloak. */
    private static final List<String> STAY = List.of("account");

    @Inject
    World world;

    @Inject
    People people;

    @Inject
    Imports imports;

    @Inject
    MyData mine;

    @Inject
    SubjectJob job;

    @Inject
    SubjectRuns runs;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Test
    @Tag("F6")
    void leavesNoNameInWhatTheyDidToOthers() {
        var halden = world.client("Halden")
                .administrator("Jon Veld")
                .administrator(ZED)
                .member("Amara Okafor");
        acts(halden);
        assertEquals(ZED, hand(halden));
        assertTrue(places().contains("person.family_name"), "it is looked for where it is");

        erase(halden);

        assertEquals(List.of(), places());
        assertNull(hand(halden), "an administrator, and nobody knows which");
    }

    private void acts(Organisation halden) {
        var amara = halden.person("Amara Okafor");
        halden.as(ZED, () -> {
            var seen = people.one(amara);
            people.edit(
                    amara, Typed.over(seen.data()).department("Mountain rescue").data(), seen.version());
            people.list(new PeopleQuery("quirkzed", PeopleOrder.NAME, false, null, 10));
            people.invite(
                    "Z-1",
                    Typed.profile("Bo", "Ek", "bo." + halden.slug() + "@z.example")
                            .data(),
                    "MEMBER");
            imports.start(
                    "people.csv",
                    "Employee number,Given name,Family name,Email\nZ-2,Di,Ax,di@z.example\n"
                            .getBytes(StandardCharsets.UTF_8));
        });
    }

    private void erase(Organisation halden) {
        // Jon has been in, and can look after the organisation.
        transactions.run(() -> jdbc.update(
                "UPDATE membership SET last_sign_in_at = UTC_TIMESTAMP(6) WHERE tenant_id = ?", halden.tenant()));
        halden.as(ZED, () -> mine.erase());
        var run = transactions.run(() -> runs.newest(halden.tenant(), halden.person(ZED), SubjectRun.Kind.ERASURE)
                .orElseThrow());
        Runs.once(halden, job, run.id(), () -> true);
    }

    private String hand(Organisation halden) {
        return halden.as("Jon Veld", () -> people.one(halden.person("Amara Okafor")))
                .provenance()
                .get(Field.DEPARTMENT)
                .actorName();
    }

    /** Columns of text in which the name stands, in whatever case. */
    private List<String> places() {
        return transactions.run(() -> jdbc
                .list(
                        "SELECT c.table_name AS one, c.column_name AS two FROM information_schema.columns c JOIN"
                                + " information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                                + " WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'"
                                + " AND c.data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'json')",
                        row -> List.of(row.getString("one"), row.getString("two")))
                .stream()
                .filter(column ->
                        !STAY.contains(column.get(0)) && !column.get(1).endsWith("_sealed"))
                .filter(column -> jdbc.first(
                                "SELECT 1 FROM " + column.get(0) + " WHERE LOWER(" + column.get(1)
                                        + ") LIKE '%quirkzed%' LIMIT 1",
                                row -> 1)
                        .isPresent())
                .map(column -> String.join(".", column))
                .toList());
    }
}
