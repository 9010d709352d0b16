package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.StatementLog;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * What a search costs beside the first page of the list, in one run: among some thousand people here, among as many as {@code
 * -Dportal.search.people} says by hand; see docs/operations.md.
 */
@ArquillianTest
class SearchAtScaleIT {
    private static final int PEOPLE = Integer.getInteger("portal.search.people", 4_000);
    private static final int RUNS = 15;
    /** Of few people, where each takes a moment, chance makes more of a difference than the query does. */
    private static final double MOST_TIMES_AS_LONG = 10;

    @Inject
    World world;

    @Inject
    People people;

    @Inject
    Multitude multitude;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Test
    void costsLittleMoreThanTheFirstPageAndReadsNoWholeTable() throws IOException {
        var corvane = world.client("Corvane").administrator("Tomas Reyes");
        multitude.into(corvane.tenant(), PEOPLE);
        var millis = new LinkedHashMap<String, Double>();
        var searches = searches();
        // The server's own programs are compiled while they are first used.
        searches.values().forEach(search -> millis(corvane, search));
        searches.forEach((what, search) -> millis.put(what, millis(corvane, search)));
        double first = millis.get("first page");
        var text = millis.entrySet().stream()
                .map(one -> "%s %.1f ms (%.2f)".formatted(one.getKey(), one.getValue(), one.getValue() / first))
                .collect(Collectors.joining(", "));
        Files.writeString(
                Path.of(System.getProperty("portal.search.report")),
                "Search among " + PEOPLE + " people: " + text + "\n");
        assertEquals(1, found(corvane, "quentin zyxwell"));
        assertEquals(0, found(corvane, "nobodyatall"));
        assertEquals(
                List.of(),
                searches.values().stream()
                        .flatMap(search -> wholeTables(corvane, search).stream())
                        .toList());
        assertTrue(millis.values().stream().allMatch(one -> one < Math.max(first, 2) * MOST_TIMES_AS_LONG), text);
    }

    private static Map<String, String> searches() {
        var searches = new LinkedHashMap<String, String>();
        searches.put("first page", null);
        searches.put("one person", "quentin zyxwell");
        searches.put("common beginning", "an");
        searches.put("one letter", "a");
        searches.put("two common words", "anan bean");
        searches.put("nobody", "nobodyatall");
        searches.put("employee number", "m-000777");
        searches.put("telephone number", "+47 412 34 567");
        searches.put("mail address", "quentin.zyxwell.%d@multitude.example".formatted(PEOPLE - 1));
        return searches;
    }

    private double millis(Organisation organisation, String search) {
        var nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            nanos[i] = organisation.as("Tomas Reyes", () -> {
                long began = System.nanoTime();
                people.list(query(search));
                return System.nanoTime() - began;
            });
        }
        Arrays.sort(nanos);
        return nanos[RUNS / 2] / 1e6;
    }

    private int found(Organisation organisation, String search) {
        return organisation.as("Tomas Reyes", () -> people.list(query(search))).total();
    }

    /** Tables that the database says it would read from end to end for this search. */
    private List<String> wholeTables(Organisation organisation, String search) {
        var sent = organisation.as("Tomas Reyes", () -> StatementLog.during(() -> people.list(query(search))));
        return sent.stream()
                .filter(sql -> sql.contains("name_token") || sql.contains("exact_hash") || sql.contains("FROM person"))
                .flatMap(sql -> transactions
                        .run(() -> jdbc.list(
                                "EXPLAIN FORMAT=TRADITIONAL " + sql.replaceFirst("(?s)^.*?(?=SELECT)", ""),
                                row -> "ALL".equals(row.getString("type"))
                                        ? search + ": " + row.getString("table")
                                        : ""))
                        .stream())
                // What stands in angles is what a subquery found, not a table.
                .filter(table -> !table.isEmpty() && !table.contains("<"))
                .toList();
    }

    private static PeopleQuery query(String search) {
        return new PeopleQuery(search, PeopleOrder.NAME, false, null, 50);
    }
}
