package net.imgsecurity.portal.systemtests.factor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** Whoever has a session, a password or a mailbox, but not all that is asked for. */
@BrowserTest
class FactorAttacksIT {
    @Test
    void anOpenSessionSetsUpNoFactorAndChangesNoPassword(Portal portal, Visitors visitors) throws SQLException {
        var ines = Recruit.administrator(portal);
        var stolen = visitors.newcomer(portal);
        stolen.page().navigate(stolen.address("/overview"));
        ines.proves(stolen);
        stolen.sees("Your second factor");
        // Keycloak counts the age of a sign-in in whole seconds: within the first one it is not old yet.
        var proven = Instant.now().getEpochSecond();
        stolen.page().waitForCondition(() -> Instant.now().getEpochSecond() > proven);

        for (var action : new String[] {
            "acr_values=mfa",
            "kc_action=CONFIGURE_TOTP",
            "kc_action=webauthn-register",
            "kc_action=UPDATE_PASSWORD",
            "acr_values=mfa&kc_action=CONFIGURE_TOTP"
        }) {
            asksKeycloak(portal, stolen, action);
            assertThat(stolen.page().locator("input[name=password]")).hasCount(1);
            assertThat(stolen.page().locator("#totpSecret, #registerWebAuthn, input[name=password-new]"))
                    .hasCount(0);
        }
    }

    @Test
    void aPasswordAloneAddsNoFactorBesideTheOneThatIsThere(Portal portal, Visitors visitors) throws SQLException {
        var ines = enrolled(portal, visitors);
        var thief = visitors.newcomer(portal);
        for (var action : new String[] {"kc_action=CONFIGURE_TOTP", "kc_action=webauthn-register", "acr_values=mfa"}) {
            asksKeycloak(portal, thief, action);
            if (thief.page().locator("input[name=username]").count() > 0) {
                ines.proves(thief);
            } else if (thief.page().locator("input[name=password]").count() > 0) {
                ines.password(thief);
            }
            assertThat(thief.page().locator("#totpSecret, #registerWebAuthn")).hasCount(0);
            assertThat(thief.page().locator("input[name=otp]")).hasCount(1);
        }
    }

    @Test
    void aMailboxAloneGetsRoundNoFactor(Portal portal, Visitors visitors) throws SQLException {
        var ines = enrolled(portal, visitors);
        var reader = visitors.newcomer(portal);
        reader.page().navigate(reader.address("/overview"));
        reader.page().locator("a[href*=reset-credentials]").click();
        reader.page().locator("input[name=username]").fill(ines.address());
        reader.page().keyboard().press("Enter");
        reader.page().waitForLoadState();
        reader.page().navigate(ResetMail.link(portal, ines.address()));

        assertThat(reader.page().locator("input[name=otp]")).hasCount(1);
        assertThat(reader.page().locator("#totpSecret, input[name=password-new]"))
                .hasCount(0);
    }

    private static Recruit enrolled(Portal portal, Visitors visitors) throws SQLException {
        var ines = Recruit.administrator(portal);
        var own = visitors.newcomer(portal);
        own.page().navigate(own.address("/overview"));
        ines.proves(own);
        own.follows("Go on with the second factor");
        own.page().waitForLoadState();
        ines.password(own);
        Totp.setUp(own.page());
        Recruit.comesBack(own, "/overview");
        return ines;
    }

    /** As anybody can, without the portal: by an address of their own making. */
    private static void asksKeycloak(Portal portal, Visitor visitor, String more) {
        var callback = portal.addresses().portal() + "/signin/callback";
        visitor.page()
                .navigate(portal.addresses().issuer()
                        + "/protocol/openid-connect/auth?response_type=code&client_id=portal-web&scope=openid&redirect_uri="
                        + callback + "&state=" + UUID.randomUUID()
                        + "&code_challenge_method=S256&code_challenge=" + "A".repeat(43) + "&" + more);
        visitor.page().waitForLoadState();
    }
}
