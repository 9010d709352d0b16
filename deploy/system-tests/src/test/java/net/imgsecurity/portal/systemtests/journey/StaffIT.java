package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** IMG's staff read an organisation for a reason, and that they did is written down. */
@BrowserTest
class StaffIT {
    @Test
    @Tag("A11")
    void readAnOrganisationOnlyForAReasonThatIsWrittenDownWithEachPersonTheySaw(Portal portal, Visitors visitors)
            throws SQLException {
        DemonstrationPeople.load(portal, HALDEN);
        var rosa = visitors.signedIn(portal, STAFF).opens("/img/organisations", "img-organisations");
        rosa.follows("Halden Relief").looks("img-organisation");
        rosa.fills("Why do you need to look?", "curious").presses("Look at its people");
        rosa.looks("img-organisation-refused").sees("Say why you need to look");
        assertThat(rosa.field("Why do you need to look?")).hasValue("curious");

        var reason = Made.reason();
        rosa.fills("Why do you need to look?", reason).presses("Look at its people");
        rosa.looks("img-people").sees("People of Halden Relief").sees(reason);
        rosa.fills("Name, mail, employee or telephone number", "okafor amara").presses("Search");
        rosa.follows("Okafor, Amara").looks("img-person").sees(reason).sees("000102");

        assertEquals(List.of("LISTED", "OPENED"), List.copyOf(new TreeSet<>(kinds(portal, reason))));
        assertEquals(1, opened(portal, reason), "whom she opened is named");

        var jon = visitors.signedIn(portal, HALDEN).opens("/organisation/readings", "readings");
        var row = jon.page().locator("tbody tr", new Page.LocatorOptions().setHasText(reason));
        assertThat(row).containsText("IMG staff");
        assertThat(row).not().containsText("Lind");
        assertThat(row.locator("td").nth(4)).hasText("1");
        var told = Api.of(portal, HALDEN).read("/organisation/readings").at("/items/0");
        assertEquals(reason, told.at("/reason").asText());
        assertEquals(1, told.at("/opened").asInt());
    }

    private static List<String> kinds(Portal portal, String reason) throws SQLException {
        return Rows.texts(portal, "SELECT kind FROM look WHERE reason = ?", reason);
    }

    private static int opened(Portal portal, String reason) throws SQLException {
        return Rows.texts(
                        portal,
                        "SELECT HEX(p.person_id) FROM look l JOIN look_person p ON p.tenant_id = l.tenant_id"
                                + " AND p.look_id = l.id WHERE l.kind = 'OPENED' AND l.reason = ?",
                        reason)
                .size();
    }
}
