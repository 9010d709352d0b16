package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.CORVANE;
import static net.imgsecurity.portal.local.Demonstration.NORTHREACH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/** How often a page asks the database. */
@RunningPortal
class QueriesIT {
    private static final int TRIES = 8;
    private static final int MANY = 2500;

    @Test
    void theListOfPeopleAsksAsOftenForManyAsForFew(Portal portal) throws SQLException {
        DemonstrationPeople.load(portal, NORTHREACH);
        ManyPeople.into(portal, CORVANE.organisation(), MANY);
        var few = queries(portal, NORTHREACH);
        var many = queries(portal, CORVANE);
        assertEquals(few, many);
        System.out.println("Queries of the list of people, with 12 and with " + MANY + ": " + few + ", " + many);
        assertTrue(few > 0 && few < 25, "queries of the list of people: " + few);
    }

    /** Others ask too while a page is made, the background work for one; the least of several tries is the page's own. */
    private static long queries(Portal portal, Demonstration administrator) throws SQLException {
        var wire = new Wire(portal.addresses().portal());
        var call = Call.of("GET", "/organisation/people")
                .with("Cookie", portal.account(administrator).cookies());
        var least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            var before = selects(portal);
            assertEquals(200, wire.send(call).status());
            least = Math.min(least, selects(portal) - before);
        }
        return least;
    }

    private static long selects(Portal portal) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            rows.next();
            return rows.getLong(2);
        }
    }
}
