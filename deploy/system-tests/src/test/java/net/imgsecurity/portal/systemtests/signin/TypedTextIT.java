package net.imgsecurity.portal.systemtests.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** What a person typed when their session ended under them. */
@BrowserTest
class TypedTextIT {
    private static final String FORM = "/profile-edit";
    private static final String SAYS = "What you had typed is in the form again. It is not saved yet.";
    private static final Duration A_NOTICE_ARRIVES = Duration.ofSeconds(20);

    private final String title = "Ärztin Σωσώ 吉 " + ThreadLocalRandom.current().nextInt(1_000_000);

    @Test
    void isOfferedAgainAfterTheSignInAndSavedWhenThePersonSavesIt(Portal portal, Visitors visitors)
            throws SQLException {
        var amara = types(portal, visitors);
        sessionEnds(portal, amara);
        amara.presses("Save");
        asked(amara).provesToBe(MEMBER);

        assertEquals(FORM, amara.place());
        assertThat(amara.field("Job title")).hasValue(title);
        amara.looks("profile-put-back").sees(SAYS);
        assertNotEquals(title, saved(portal), "nothing is sent by itself");

        amara.presses("Save").sees("Your changes are saved").sees(title);
        assertEquals(title, saved(portal));
        assertEquals(0, kept(amara));
        amara.page().navigate(amara.address(FORM));
        amara.doesNotSee(SAYS);
    }

    @Test
    void outlivesARefusalBeforeAndCanBeDropped(Portal portal, Visitors visitors) throws SQLException {
        var amara = types(portal, visitors);
        amara.fills("Mobile phone", "twelve").presses("Save");
        amara.sees("Enter a telephone number with its country code");
        sessionEnds(portal, amara);
        amara.fills("Mobile phone", "+4722123456").presses("Save");
        asked(amara).provesToBe(MEMBER);
        assertThat(amara.field("Job title")).hasValue(title);
        assertThat(amara.field("Mobile phone")).hasValue("+4722123456");

        amara.presses("Drop it").doesNotSee(SAYS);
        assertThat(amara.field("Job title")).not().hasValue(title);
        assertEquals(0, kept(amara));
    }

    @Test
    void isShownToNobodyElse(Portal portal, Visitors visitors) throws SQLException {
        var amara = types(portal, visitors);
        sessionEnds(portal, amara);
        amara.presses("Save");
        var jon = asked(amara).provesToBe(HALDEN);
        assertEquals(FORM, jon.place());
        assertThat(jon.field("Job title")).not().hasValue(title);
        jon.doesNotSee(SAYS);
        assertEquals(0, kept(jon));
    }

    @Test
    void isForgottenByWhoLeavesTheForm(Portal portal, Visitors visitors) {
        var amara = types(portal, visitors);
        amara.fills("Mobile phone", "twelve").presses("Save");
        amara.sees("Enter a telephone number with its country code");
        assertEquals(1, kept(amara));
        amara.follows("Leave as it is");
        amara.sees("My profile");
        assertEquals(0, kept(amara));
    }

    private Visitor types(Portal portal, Visitors visitors) {
        var amara = visitors.signedIn(portal, MEMBER);
        amara.page().navigate(amara.address(FORM));
        return amara.fills("Job title", title);
    }

    private static void sessionEnds(Portal portal, Visitor visitor) throws SQLException {
        var cookie = visitor.context().cookies().stream()
                .filter(one -> one.name.equals("__Host-portal-session"))
                .findFirst()
                .orElseThrow();
        var call = Call.of("GET", "/overview").with("Cookie", cookie.name + "=" + cookie.value);
        var wire = new Wire(portal.addresses().portal());
        new KeycloakSessions(portal).end(SessionRows.latestAtKeycloak(portal, MEMBER.address()));
        Eventually.is(
                A_NOTICE_ARRIVES, "the session is over", () -> wire.send(call).status() == 303);
    }

    private static Visitor asked(Visitor visitor) {
        assertThat(visitor.page().locator("input[name=username]")).isVisible();
        return visitor;
    }

    private static int kept(Visitor visitor) {
        return ((Number) visitor.page().evaluate("() => sessionStorage.length")).intValue();
    }

    private static String saved(Portal portal) {
        return Api.of(portal, MEMBER).read("/me/profile").path("jobTitle").asText();
    }
}
