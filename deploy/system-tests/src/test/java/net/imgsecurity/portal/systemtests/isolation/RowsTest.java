package net.imgsecurity.portal.systemtests.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.systemtests.isolation.Rows.Place;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Rows before =
            new Rows(Map.of(new Place(2, "person"), Map.of("a", 1, "b", 1), new Place(3, "person"), Map.of("c", 1)));

    @Test
    void tellsAChangedRowInAnotherTenant() {
        var after = new Rows(
                Map.of(new Place(2, "person"), Map.of("a", 1, "b", 1), new Place(3, "person"), Map.of("d", 1)));
        assertEquals(
                List.of("tenant 3, table person: 1 rows gone, 1 rows new"),
                before.changes(after, (t, table) -> t == 2));
    }

    @Test
    void tellsARowInATableThatWasEmpty() {
        var after = new Rows(Map.of(
                new Place(2, "person"), Map.of("a", 1, "b", 1),
                new Place(3, "person"), Map.of("c", 1),
                new Place(3, "membership"), Map.of("e", 2)));
        assertEquals(
                List.of("tenant 3, table membership: 0 rows gone, 2 rows new"),
                before.changes(after, (tenant, table) -> false));
    }

    @Test
    void isSilentAboutWhatMayChange() {
        var after = new Rows(Map.of(new Place(2, "person"), Map.of("a", 1), new Place(3, "person"), Map.of("c", 1)));
        assertEquals(List.of(), before.changes(after, (tenant, table) -> tenant == 2 && table.equals("person")));
    }
}
