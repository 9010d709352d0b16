package net.imgsecurity.portal.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Permission;
import net.imgsecurity.portal.subjectdata.Ground;
import net.imgsecurity.portal.subjectdata.Limitation;
import net.imgsecurity.portal.subjectdata.Limitations;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** IMG's systems ask before they send, and hear of what changes. */
@ArquillianTest
@Tag("F3")
class MarketingPermissionsIT {
    private static final String AMARA = "Amara Okafor";
    private static final Choice OFFERS = new Choice(Topic.OFFERS, Channel.MAIL);

    @Inject
    World world;

    @Inject
    Acting acting;

    @Inject
    Preferences preferences;

    @Inject
    MarketingPermissions permissions;

    @Inject
    Limitations limitations;

    @Inject
    AddressKeys keys;

    @Inject
    Transactions transactions;

    private Organisation img;
    private Organisation halden;
    private String amara;

    @BeforeEach
    void amaraWantsOffers() {
        img = world.img();
        halden = world.client("Halden").administrator("Jon Veld").member(AMARA);
        amara = halden.address(AMARA);
        decide(Decision.GIVEN);
    }

    @Test
    @Tag("F4")
    void mayReachThoseWhoConsentedAndNobodyElse() {
        var answers =
                ask(amara.toUpperCase(), halden.address("Jon Veld"), "nobody@nowhere.example", "no address", amara);
        assertEquals(
                List.of(true, false, false, false, true),
                answers.stream().map(MarketingAnswer::allowed).toList());
        assertEquals(
                halden.as(AMARA, () -> preferences.history(null)).items().get(0).id(),
                answers.get(0).consent());
        assertEquals("no address", answers.get(3).address());
        assertNull(answers.get(1).consent());
        assertFalse(acting.as(system(img), () -> permissions.ask(List.of(amara), "OFFERS", "PHONE"))
                .get(0)
                .allowed());
    }

    /** Nobody's address has another line, is longer than the longest, or says more than an address. */
    @Test
    void mayReachNobodyByWhatIsNoAddress() {
        var bad = List.of(
                amara + "\r\nBcc: other@nowhere.example",
                amara + "\u0000",
                amara + "," + amara,
                "Amara <" + amara + ">",
                "=cmd|' /C calc'!A0",
                "<script>@nowhere.example",
                "a".repeat(10_000) + "@nowhere.example",
                "");
        var answers = ask(bad.toArray(String[]::new));
        assertEquals(bad, answers.stream().map(MarketingAnswer::address).toList());
        assertTrue(answers.stream().noneMatch(MarketingAnswer::allowed));
    }

    @Test
    void areToldWhenNothingIsOfferedByThatName() {
        for (var topic : Arrays.asList(null, "", "offers", "EVERYTHING", "OFFERS\n")) {
            assertThrows(
                    Invalid.class, () -> acting.as(system(img), () -> permissions.ask(List.of(amara), topic, "MAIL")));
        }
    }

    @Test
    void mayNotAfterAWithdrawalAtOnce() {
        decide(Decision.WITHDRAWN);
        assertFalse(ask(amara).get(0).allowed());
        decide(Decision.GIVEN);
        assertTrue(ask(amara).get(0).allowed());
        halden.as(AMARA, () -> preferences.withdrawAll("en", Source.PAGE));
        assertFalse(ask(amara).get(0).allowed());
    }

    @Test
    @Tag("E5")
    void mayNotReachWhoseProcessingIsRestricted() {
        halden.as(
                "Jon Veld",
                () -> transactions.run(() -> {
                    limitations.set(
                            halden.tenant(),
                            halden.person(AMARA),
                            Limitation.RESTRICTION,
                            Ground.UNLAWFUL,
                            "She says so herself");
                    return null;
                }));
        assertFalse(ask(amara).get(0).allowed());
    }

    @Test
    void askAboutAThousandAtOnceAndNoMore() {
        var thousand = Stream.concat(
                        IntStream.range(1, 1000).mapToObj(i -> "reader-" + i + "@nowhere.example"), Stream.of(amara))
                .toList();
        assertTrue(ask(thousand.toArray(String[]::new)).get(999).allowed());
        var tooMany = Collections.nCopies(1001, amara).toArray(String[]::new);
        assertEquals(
                "marketing.count",
                assertThrows(Invalid.class, () -> ask(tooMany))
                        .problems()
                        .get(0)
                        .key());
        assertThrows(Invalid.class, this::ask);
    }

    @Test
    void hearOfEveryDecisionInItsOrder() {
        var place = newest();
        decide(Decision.WITHDRAWN);
        decide(Decision.GIVEN);
        var heard = changes(place);
        assertEquals(
                List.of(Decision.WITHDRAWN, Decision.GIVEN),
                heard.changes().stream().map(MarketingChanges.Change::decision).toList());
        assertEquals(Set.of(amara), Set.of(heard.changes().get(0).address()));
        assertEquals(List.of(), changes(heard.next()).changes());
        assertEquals(heard.next(), changes(heard.next()).next());
    }

    @Test
    @Tag("F6")
    void hearOfNobodyWhoWasErasedSince() {
        var place = newest();
        decide(Decision.WITHDRAWN);
        transactions.run(() -> {
            keys.destroy(new EmailAddress(amara));
            return null;
        });
        assertNull(changes(place).changes().get(0).address());
        assertFalse(ask(amara).get(0).allowed());
    }

    @Test
    void areToldWhenTheirPlaceIsNone() {
        assertEquals(
                "cursor.malformed",
                assertThrows(Invalid.class, () -> changes("x"))
                        .problems()
                        .get(0)
                        .key());
        assertEquals(
                "marketing.ahead",
                assertThrows(Conflict.class, () -> changes("999999999999")).key());
    }

    @Test
    void areSystemsThatSpeakForImgAndNobodyElse() {
        for (var name : List.of(AMARA, "Jon Veld")) {
            assertThrows(
                    Forbidden.class, () -> halden.as(name, () -> permissions.ask(List.of(amara), "OFFERS", "MAIL")));
        }
        assertThrows(
                Forbidden.class,
                () -> acting.as(system(halden), () -> permissions.ask(List.of(amara), "OFFERS", "MAIL")));
        var sender = Caller.service(img.tenant(), "img-shop", EnumSet.of(Permission.WRITE_RECORDS));
        assertThrows(Forbidden.class, () -> acting.as(sender, () -> permissions.changes(null)));
    }

    private List<MarketingAnswer> ask(String... addresses) {
        return acting.as(system(img), () -> permissions.ask(List.of(addresses), "OFFERS", "MAIL"));
    }

    private MarketingChanges changes(String since) {
        return acting.as(system(img), () -> permissions.changes(since));
    }

    /** Behind all that other tests decided. */
    private String newest() {
        var heard = changes(null);
        while (heard.more()) {
            heard = changes(heard.next());
        }
        return heard.next();
    }

    private static Caller system(Organisation organisation) {
        return Caller.service(organisation.tenant(), "img-shop", EnumSet.of(Permission.ASK_MARKETING));
    }

    private void decide(Decision decision) {
        halden.as(
                AMARA,
                () -> preferences.save(
                        List.of(new Wish(OFFERS, decision)), new Shown(Wordings.CURRENT, "en"), Source.PAGE));
    }
}
