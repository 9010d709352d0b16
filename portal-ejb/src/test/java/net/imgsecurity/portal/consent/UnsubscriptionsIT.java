package net.imgsecurity.portal.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import net.imgsecurity.portal.platform.AddressHash;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.SignedToken;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list is left by the link of a mail, by whoever has it and nobody else. */
@ArquillianTest
@Tag("D3")
class UnsubscriptionsIT {
    private static final String AMARA = "Amara Okafor";
    private static final Choice BRIEFING = new Choice(Topic.BRIEFING, Channel.MAIL);
    private static final Choice OFFERS = new Choice(Topic.OFFERS, Channel.MAIL);

    @Inject
    World world;

    @Inject
    Preferences preferences;

    @Inject
    Unsubscriptions unsubscriptions;

    @Inject
    UnsubscribeTokens tokens;

    @Inject
    SignedToken signed;

    @Inject
    Decisions decisions;

    @Inject
    AddressHash hash;

    @Inject
    AddressKeys keys;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private EmailAddress amara;
    private String token;

    @BeforeEach
    void amaraWantsBoth() {
        world.img();
        halden = world.client("Halden").administrator("Jon Veld").member(AMARA);
        amara = new EmailAddress(halden.address(AMARA));
        for (var name : List.of(AMARA, "Jon Veld")) {
            halden.as(
                    name,
                    () -> preferences.save(
                            List.of(new Wish(BRIEFING, Decision.GIVEN), new Wish(OFFERS, Decision.GIVEN)),
                            new Shown(Wordings.CURRENT, "de"),
                            Source.PAGE));
        }
        token = tokens.of(hash.of(amara), BRIEFING);
    }

    @Test
    @Tag("F3")
    void endsWhatItIsForAndNothingElse() {
        assertEquals(BRIEFING, unsubscriptions.look(token));
        assertTrue(mine().allows(BRIEFING), "looking changes nothing");

        assertEquals(BRIEFING, unsubscriptions.leave(token));

        assertFalse(mine().allows(BRIEFING));
        assertTrue(mine().allows(OFFERS));
        assertTrue(halden.as("Jon Veld", () -> preferences.mine()).allows(BRIEFING));
        var left = halden.as(AMARA, () -> preferences.history(null)).items().get(0);
        assertEquals(Source.LINK, left.source());
        assertEquals("de", left.language());
        assertEquals(1, entries(left));
    }

    @Test
    void changesNothingWhenItIsFollowedAgain() {
        unsubscriptions.leave(token);
        var before = halden.as(AMARA, () -> preferences.history(null)).items();
        unsubscriptions.leave(token);
        assertEquals(before, halden.as(AMARA, () -> preferences.history(null)).items());
    }

    /** A mail that was handed on: the link is about whom it was written to, whoever follows it and whoever is signed in. */
    @Test
    void isAboutWhomItWasWrittenToWhoeverFollowsIt() {
        var jons = tokens.of(hash.of(new EmailAddress(halden.address("Jon Veld"))), BRIEFING);
        halden.as(AMARA, () -> unsubscriptions.leave(jons));
        assertTrue(mine().allows(BRIEFING));
        assertFalse(halden.as("Jon Veld", () -> preferences.mine()).allows(BRIEFING));
    }

    /** The oldest mail is as good as the newest. */
    @Test
    void worksAgainAfterAnotherConsent() {
        unsubscriptions.leave(token);
        halden.as(
                AMARA,
                () -> preferences.save(
                        List.of(new Wish(BRIEFING, Decision.GIVEN)), new Shown(Wordings.CURRENT, "en"), Source.PAGE));
        assertTrue(mine().allows(BRIEFING));
        unsubscriptions.leave(token);
        assertFalse(mine().allows(BRIEFING));
    }

    @Test
    void isRefusedWhenForgedCutOffChangedOrBorrowed() {
        var bad = new ArrayList<String>(
                List.of("", " ", "x", "=", token + "A", token + "=", " " + token, "A".repeat(5000)));
        for (int cut = 1; cut < token.length(); cut += 7) {
            bad.add(token.substring(0, cut));
            bad.add(token.substring(cut));
        }
        for (int at = 0; at < token.length(); at += 3) {
            bad.add(token.substring(0, at) + (token.charAt(at) == 'B' ? 'C' : 'B') + token.substring(at + 1));
        }
        bad.add(signed.of("another purpose", "x".repeat(60).getBytes()));
        bad.add(signed.of("unsubscribe", new byte[20]));
        bad.add(null);
        for (var one : bad) {
            assertThrows(NotFound.class, () -> unsubscriptions.look(one), () -> String.valueOf(one));
            assertThrows(NotFound.class, () -> unsubscriptions.leave(one), () -> String.valueOf(one));
        }
        assertTrue(mine().allows(BRIEFING));
    }

    @Test
    @Tag("F5")
    void holdsForWhoeverWasErasedMeanwhile() {
        transactions.run(() -> {
            keys.destroy(amara);
            return null;
        });
        unsubscriptions.leave(token);
        assertEquals(
                List.of(BRIEFING),
                transactions.run(
                        () -> List.copyOf(decisions.state(amara).suppressed().keySet())));
    }

    private PreferencesView mine() {
        return halden.as(AMARA, () -> preferences.mine());
    }

    private int entries(ConsentView record) {
        return transactions
                .run(() -> jdbc.list(
                        "SELECT COUNT(*) AS n FROM audit_content WHERE role = 'LINK' AND subject_id = ?",
                        row -> row.getInt("n"),
                        record.id()))
                .get(0);
    }
}
