package net.imgsecurity.portal.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonalDataSource;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left of the decisions of somebody who was erased. */
@ArquillianTest
@Tag("F5")
class ErasedConsentIT {
    private static final String AMARA = "Amara Okafor";
    private static final Choice BRIEFING = new Choice(Topic.BRIEFING, Channel.MAIL);
    private static final Choice OFFERS = new Choice(Topic.OFFERS, Channel.MAIL);

    @Inject
    World world;

    @Inject
    Preferences preferences;

    @Inject
    Decisions decisions;

    @Inject
    AddressKeys keys;

    @Inject
    @Any
    Instance<PersonalDataSource> sources;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private EmailAddress address;

    @BeforeEach
    void amaraDecided() {
        halden = world.client("Halden").administrator("Jon Veld").member(AMARA);
        address = new EmailAddress(halden.address(AMARA));
        save(BRIEFING, Decision.GIVEN);
        save(OFFERS, Decision.GIVEN);
        save(OFFERS, Decision.WITHDRAWN);
    }

    @Test
    @Tag("B9")
    void isToldBefore() {
        var told =
                halden.asJob(() -> transactions.bound(halden.tenant(), em -> source().collect(halden.person(AMARA))));
        assertEquals(List.of("BRIEFING MAIL"), told.get("allowedNow"));
        assertEquals(3, ((List<?>) told.get("decisions")).size());
    }

    @Test
    void isNobodysAndCannotBeRead() {
        var before = transactions.run(() -> keys.of(address).orElseThrow().id());
        erase();

        transactions.run(() -> {
            assertTrue(keys.of(address).isEmpty());
            assertEquals(Map.of(), decisions.state(address).newest());
            assertEquals(
                    3,
                    jdbc.list("SELECT id FROM consent_record WHERE address_id = ?", row -> true, before)
                            .size());
            return null;
        });
    }

    @Test
    void isOneHashThatKeepsThemOut() {
        erase();

        var imported = halden.asJob(() -> transactions.run(() -> decisions.take(
                address,
                List.of(new Wish(OFFERS, Decision.GIVEN)),
                Source.IMPORT,
                new Shown(Wordings.CURRENT, "en"),
                Map.of())));
        assertEquals(List.of(), imported);
        assertEquals(
                List.of(OFFERS),
                transactions.run(
                        () -> List.copyOf(decisions.state(address).suppressed().keySet())));
    }

    @Test
    void isAllOfItWhileTheAccountGoesOnElsewhere() {
        var corvane = world.client("Corvane").member(AMARA, halden);
        erase();
        assertTrue(corvane.as(AMARA, () -> preferences.mine()).allows(BRIEFING));
        assertFalse(corvane.as(AMARA, () -> preferences.mine()).allows(OFFERS));
    }

    private void erase() {
        halden.asJob(() -> transactions.bound(halden.tenant(), em -> source().eraseSome(halden.person(AMARA))));
    }

    private PersonalDataSource source() {
        return sources.stream()
                .filter(one -> one.name().equals("consents"))
                .findFirst()
                .orElseThrow();
    }

    private void save(Choice choice, Decision decision) {
        halden.as(
                AMARA,
                () -> preferences.save(
                        List.of(new Wish(choice, decision)), new Shown(Wordings.CURRENT, "en"), Source.PAGE));
    }
}
