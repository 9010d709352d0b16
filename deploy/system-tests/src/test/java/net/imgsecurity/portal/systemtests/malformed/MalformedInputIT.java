package net.imgsecurity.portal.systemtests.malformed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.systemtests.inventory.War;
import net.imgsecurity.portal.systemtests.malformed.Door.Kind;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/**
 * Thousands of malformed requests, drawn from a seed: none fails, none takes long, none is answered with what the portal is
 * made of, and no row of any table is another afterwards. {@code portal.malformed.cases}, {@code .seed} and {@code .from} are
 * system properties; see docs/operations.md.
 */
@RunningPortal
class MalformedInputIT {
    private static final int CASES = Integer.getInteger("portal.malformed.cases", 10_000);
    private static final long SEED = Long.getLong("portal.malformed.seed", 20_261_125L);
    private static final int FROM = Integer.getInteger("portal.malformed.from", 0);
    /** So many at a time, then the tables are compared. */
    private static final int PORTION = 1_000;

    @Test
    void changesNothingAndIsRefusedInOurOwnWords(Portal portal) throws Exception {
        System.out.println("Malformed input: seed " + SEED + ", cases " + FROM + " to " + (FROM + CASES));
        var doors = Doors.of(War.built());
        assertTrue(kinds(doors).containsAll(Set.of(Kind.values())), "doors of every kind");
        try (var tables = new Tables(portal.database());
                var attack = new Attack(portal, doors, SEED, ids(portal, tables))) {
            tables.settle();
            var before = tables.sums();
            for (int from = FROM; from < FROM + CASES; from += PORTION) {
                attack.run(from, Math.min(from + PORTION, FROM + CASES));
                tables.settle();
                var after = tables.sums();
                var changed = Tables.changed(before, after);
                if (!changed.isEmpty()) {
                    attack.finding(from + " to " + (from + PORTION) + ": changed " + changed);
                }
                before = after;
            }
            System.out.println(attack.summary());
            assertEquals(List.of(), attack.findings(), "seed " + SEED);
            assertTrue(attack.read() * 20 > CASES, "too little was read past the doors: " + attack.summary());
        }
    }

    private static Set<Kind> kinds(List<Door> doors) {
        return doors.stream().map(Door::kind).collect(java.util.stream.Collectors.toSet());
    }

    private static Map<String, String> ids(Portal portal, Tables tables) throws SQLException {
        var ids = new HashMap<String, String>();
        ids.put("person", tables.first("person", "northreach"));
        ids.put("import", tables.first("import_file", "northreach"));
        ids.put("organisation", "northreach");
        ids.put("reading", tables.reading("northreach", "rosa.lind@img.example"));
        return ids;
    }
}
