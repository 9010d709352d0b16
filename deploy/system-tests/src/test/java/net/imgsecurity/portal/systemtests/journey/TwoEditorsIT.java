package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people edit the same record. */
@BrowserTest
class TwoEditorsIT {
    private static final String AMARA = "000102";

    @Test
    @Tag("D8")
    void theSecondSeesWhatTheFirstChangedAndNothingIsLostSilently(Portal portal, Visitors visitors) {
        var api = Api.of(portal, HALDEN);
        var jon = visitors.signedIn(portal, HALDEN);
        var amara = visitors.signedIn(portal, MEMBER);
        var hers = Made.jobTitle();
        var his = Made.department();

        jon.opens("/organisation/person-edit?id=" + api.id(AMARA), "person-edit");
        amara.opens("/profile-edit", "profile-edit");
        amara.fills("Job title", hers).presses("Save").sees("Your changes are saved");

        jon.fills("Department", his).presses("Save").looks("person-edit-conflict");
        jon.sees("Somebody else saved while you were typing").sees(hers);
        assertThat(jon.page().locator("[aria-labelledby=changed] tbody tr")).hasCount(1);
        assertThat(jon.field("Department")).hasValue(his);
        assertEquals(hers, held(api, "jobTitle"), "hers is not overwritten");

        assertThat(jon.field("Job title")).hasValue(hers);
        jon.presses("Save").sees("The changes are saved");
        assertEquals(hers, held(api, "jobTitle"));
        assertEquals(his, held(api, "department"));
    }

    private static String held(Api api, String field) {
        return api.read(api.person(AMARA)).path(field).asText();
    }
}
