package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static net.imgsecurity.portal.systemtests.api.OurSystem.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.api.OurSystem;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** IMG's systems send what they hold, and its person reads it, kind by kind. */
@BrowserTest
class DataIT {
    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    @Tag("A3")
    @Tag("A4")
    @Tag("B3")
    @Tag("B4")
    @Tag("B5")
    @Tag("B6")
    @Tag("B8")
    @Tag("B10")
    void showsEachKindWithItsRecords(Portal portal, Visitors visitors) {
        var person = OurSystem.personOf(portal, MEMBER);
        desk(portal, person);
        shop(portal, person);

        var amara = visitors.signedIn(portal, MEMBER);
        amara.opens("/overview", "overview-with-kinds")
                .sees("Addresses, browsers, devices")
                .sees("Positions, from contacts");
        amara.opens("/data", "data").sees("What IMG and its systems hold").sees("Extra protection");
        assertEquals(
                List.of(
                        "Identity",
                        "Contact",
                        "Location",
                        "Financial",
                        "Transactions",
                        "Technical",
                        "Profile",
                        "Usage",
                        "Marketing and communications"),
                amara.page().locator(".ledger h3").allInnerTexts());
        amara.page().locator("main a:text-is(\"Transactions\")").click();
        amara.page().locator("main a:text-is(\"Calls and mail\")").click();
        amara.sees("+47 41 23 45 67");
        amara.opens("/data-category?category=location", "data-location")
                .sees("No position is held of this time")
                .sees("Emergency")
                .sees("59.9105");
        // Others may be there from the demonstration's own systems.
        assertTrue(amara.page().locator("svg.map circle").count() >= 3);
        amara.opens("/data-category?category=financial", "data-financial")
                .sees("4406")
                .sees("VISA");
        amara.page().locator("summary").last().click();
        amara.sees("Card companies and payment processors")
                .sees("IMG does: it is the controller")
                .looks("data-why");
        amara.opens("/data-category?category=support", "data-support").sees("+47 41 23 45 67");
        amara.opens("/data-category?category=usage", "data-usage").sees("/help/" + once + "/59");
        assertEquals(50, amara.page().locator("dl.ledger > .record").count());
        amara.page().locator("text=Older entries").click();
        amara.sees("/help/" + once + "/3");
    }

    private void desk(Portal portal, String person) {
        var begin = "b-" + once;
        var records = String.join(
                ",",
                record(begin, "LOCATION", "SESSION_BEGIN", at(-300), "\"cause\":\"EMERGENCY\""),
                position(0),
                position(1),
                position(2),
                record("e-" + once, "LOCATION", "SESSION_END", at(-100), "\"session\":\"" + begin + "\""),
                record(
                        "c-" + once,
                        "SUPPORT",
                        "CALL",
                        at(-290),
                        "\"direction\":\"FROM_PERSON\",\"phone\":\"+4741234567\",\"seconds\":95,\"subject\":\"Road closed\""));
        all(
                6,
                OurSystem.of(portal, "img-operations")
                        .sends("records:location records:support", "halden", person, "desk", records));
    }

    private String position(int i) {
        return record(
                "p-" + once + "-" + i,
                "LOCATION",
                "POSITION",
                at(-290 + i),
                "\"session\":\"b-" + once + "\",\"latitude\":59.910" + (5 + i) + ",\"longitude\":10.75" + i);
    }

    private void shop(Portal portal, String person) {
        var shop = OurSystem.of(portal, "img-shop");
        all(
                1,
                shop.sends(
                        "records:financial",
                        "halden",
                        person,
                        "shop",
                        record(
                                "k-" + once,
                                "FINANCIAL",
                                "CARD",
                                at(-500),
                                "\"brand\":\"VISA\",\"lastFour\":\"4406\",\"token\":\"tok-" + once + "\"")));
        all(
                60,
                shop.sends(
                        "records:usage",
                        "halden",
                        person,
                        "sites",
                        IntStream.range(0, 60)
                                .mapToObj(i -> record(
                                        "v-" + once + "-" + i,
                                        "USAGE",
                                        "PAGE_VIEW",
                                        at(-200 + i),
                                        "\"site\":\"fonetrac\",\"page\":\"/help/" + once + "/" + i + "\""))
                                .collect(Collectors.joining(","))));
    }

    private static void all(int expected, Answer answer) {
        assertEquals(expected, Api.json(answer).path("stored").asInt(), answer::text);
    }

    private String at(long seconds) {
        return now.plusSeconds(seconds).toString();
    }
}
