package net.imgsecurity.portal.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import net.imgsecurity.portal.platform.AddressHash;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.subjectdata.Replay;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody withdrew, and then an older copy of the data comes back, in which they had not. */
@ArquillianTest
@Tag("F5")
@Tag("C13")
class SuppressionReplayIT {
    private static final String AMARA = "Amara Okafor";
    private static final Choice BRIEFING = new Choice(Topic.BRIEFING, Channel.MAIL);

    @Inject
    World world;

    @Inject
    Preferences preferences;

    @Inject
    Replay replay;

    @Inject
    AddressHash hash;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private byte[] amara;

    @BeforeEach
    void amaraWantsTheBriefing() {
        halden = world.client("Halden").administrator("Jon Veld").member(AMARA);
        amara = hash.of(new EmailAddress(halden.address(AMARA)));
        save(Decision.GIVEN);
    }

    @Test
    void theyStayOutOfIt() {
        forgetAfter(() -> save(Decision.WITHDRAWN));
        assertFalse(suppressed());
        replay.run();
        replay.run();

        assertTrue(suppressed());
        assertFalse(allowed());
    }

    @Test
    void theyStayOutOfEverything() {
        forgetAfter(() -> halden.as(AMARA, () -> preferences.withdrawAll("en", Source.PAGE)));
        assertFalse(suppressed());
        replay.run();

        assertFalse(allowed());
    }

    @Test
    void whatTheyAllowedAgainIsNotSuppressedAgain() {
        save(Decision.WITHDRAWN);
        save(Decision.GIVEN);
        replay.run();
        assertTrue(allowed());

        transactions.run(() -> jdbc.update(
                "INSERT INTO suppression (address_hash, topic, channel, since) SELECT ?, 'BRIEFING', 'MAIL', MIN(decided_at)"
                        + " FROM consent_record",
                amara));
        replay.run();
        assertFalse(suppressed(), "the copy had it from before");
    }

    @Test
    void whatTheLedgerHasMissedIsAddedToIt() throws IOException {
        transactions.run(() -> jdbc.update(
                "INSERT INTO suppression (address_hash, topic, channel, since) VALUES (?, 'SURVEYS', 'SMS', UTC_TIMESTAMP(6))",
                amara));
        replay.run();
        replay.run();

        var whom = HexFormat.of().formatHex(amara);
        var lines =
                Files.readAllLines(Path.of(ConfigProvider.getConfig().getValue("portal.ledger.file", String.class)));
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.startsWith("suppressed " + whom) && line.endsWith(" SURVEYS SMS"))
                        .count());
    }

    /** As if a copy from before came back. */
    private void forgetAfter(Runnable deed) {
        deed.run();
        transactions.run(() -> jdbc.update("DELETE FROM suppression WHERE address_hash = ?", amara));
    }

    private boolean suppressed() {
        return transactions.run(() -> !jdbc.list(
                        "SELECT topic FROM suppression WHERE address_hash = ?", row -> row.getString("topic"), amara)
                .isEmpty());
    }

    private boolean allowed() {
        return halden.as(AMARA, () -> preferences.mine()).allows(BRIEFING);
    }

    private void save(Decision decision) {
        halden.as(
                AMARA,
                () -> preferences.save(
                        List.of(new Wish(BRIEFING, decision)), new Shown(Wordings.CURRENT, "en"), Source.PAGE));
    }
}
