package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody whom a file named comes for the first time. */
@BrowserTest
@Tag("D8")
class FirstVisitIT {
    private static final Duration ACCOUNT_IS_MADE = Duration.ofMinutes(2);

    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "first-" + once + "@halden.example";

    @Test
    void beginsWithAYesAndGoesOnToThePageThatWasAskedFor(Portal portal, Visitors visitors) {
        var api = Api.of(portal, HALDEN);
        var file = "Employee number,Given name,Family name,Work e-mail\nF-%s,First,Visit,%s\n".formatted(once, address);
        api.send(api.call("POST", "/organisation/imports").with("text/csv", file.getBytes(StandardCharsets.UTF_8)));
        Eventually.succeeds(ACCOUNT_IS_MADE, () -> portal.fresh(address).token());
        assertEquals("WAITING", state(api));

        var first = visitors.newcomer(portal);
        first.page().navigate(first.address("/profile"));
        first.provesToBe(address, "/organisations");
        first.looks("organisations-first-visit").sees("learns nothing about your account until you join");
        first.presses("Join and open: Halden Relief");
        first.page().waitForURL(first.address("/profile"));
        first.sees(address);
        assertEquals("ACTIVE", state(api));
    }

    private String state(Api api) {
        return api.read(api.person("F-" + once) + "/membership").path("state").asText();
    }
}
