package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.TWICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** A person whom two organisations have added. */
@BrowserTest
class TwoOrganisationsIT {
    @Test
    void picksOneAtSignInAndSwitchesToTheOther(Portal portal, Visitors visitors) {
        var alex = visitors.signedIn(portal, TWICE).looks("organisations");
        assertEquals("/organisations", alex.place().replaceFirst("\\?.*", ""));
        picks(alex, "Northreach Surveys");
        alex.sees("What we hold about you").sees("Northreach Surveys").doesNotSee("Halden Relief");

        alex.follows("Switch organisation").looks("organisations-switch").sees("Open now");
        picks(alex, "Halden Relief");
        alex.opens("/profile", "profile-of-two").sees("Halden Relief").doesNotSee("Northreach Surveys");
    }

    private static void picks(Visitor alex, String organisation) {
        var name = Pattern.compile("^(Open|Join and open): " + organisation + "$");
        alex.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        alex.page().waitForLoadState();
    }
}
