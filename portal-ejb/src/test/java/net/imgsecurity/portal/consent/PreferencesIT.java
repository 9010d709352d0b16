package net.imgsecurity.portal.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People decide what they want to be told, and it holds. */
@ArquillianTest
class PreferencesIT {
    private static final String AMARA = "Amara Okafor";
    private static final Shown ENGLISH = new Shown(Wordings.CURRENT, "en");
    private static final Choice BRIEFING = new Choice(Topic.BRIEFING, Channel.MAIL);
    private static final Choice OFFERS = new Choice(Topic.OFFERS, Channel.POST);

    @Inject
    World world;

    @Inject
    Preferences preferences;

    @Inject
    Decisions decisions;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;

    @BeforeEach
    void amaraOfHalden() {
        halden = world.client("Halden").administrator("Jon Veld").member(AMARA);
    }

    @Test
    @Tag("D2")
    void nothingIsAllowedByItself() {
        var mine = mine();
        assertEquals(halden.address(AMARA), mine.address());
        assertEquals(Map.of(), mine.given());
        assertEquals(List.of(), history());
    }

    @Test
    @Tag("F3")
    @Tag("B9")
    void holdsForEachTopicByEachChannelAndAtOnce() {
        give(BRIEFING, OFFERS);
        withdraw(OFFERS);

        assertTrue(mine().allows(BRIEFING));
        assertFalse(mine().allows(OFFERS));
        assertFalse(mine().allows(new Choice(Topic.BRIEFING, Channel.SMS)));
        var withdrawn = history().get(0);
        assertEquals(Decision.WITHDRAWN, withdrawn.decision());
        assertEquals(Source.PAGE, withdrawn.source());
        assertEquals("direct-marketing", withdrawn.purpose());
        assertEquals(3, history().size());
    }

    @Test
    void isNotDecidedAgainWhenItIsSoAlready() {
        give(BRIEFING);
        give(BRIEFING);
        withdraw(BRIEFING);
        withdraw(BRIEFING);
        assertEquals(2, history().size());
        assertEquals(2, entries());
    }

    @Test
    @Tag("D3")
    void allMarketingStopsWithOnePressAndRecordingOfCallsDoesNot() {
        var calls = new Choice(Topic.CALL_RECORDING, Channel.PHONE);
        give(BRIEFING, OFFERS, calls);
        stopAll();
        stopAll();

        assertEquals(Map.of(calls, true), mine().given());
        assertEquals(Choice.ALL, mine().last(BRIEFING).orElseThrow().choice());
        assertEquals(4, history().size());

        give(OFFERS);
        assertEquals(Map.of(calls, true, OFFERS, true), mine().given());
        stopAll();
        assertEquals(Map.of(calls, true), mine().given());
    }

    @Test
    @Tag("A7")
    void recordingOfCallsIsAConsentOfItsOwnThatCanBeWithdrawn() {
        var calls = new Choice(Topic.CALL_RECORDING, Channel.PHONE);
        assertFalse(mine().allows(calls));
        give(calls);
        assertTrue(mine().allows(calls));
        withdraw(calls);
        assertFalse(mine().allows(calls));
    }

    @Test
    @Tag("F5")
    void whoWithdrewIsNotBroughtBackByAnybodyElse() {
        withdraw(BRIEFING);
        assertEquals(List.of(), imported(BRIEFING));
        assertEquals(1, imported(OFFERS).size());
        assertTrue(mine().allows(OFFERS));

        stopAll();
        assertEquals(List.of(), imported(OFFERS));
        assertEquals(Map.of(), mine().given());

        give(BRIEFING);
        assertTrue(mine().allows(BRIEFING), "their own word counts");
    }

    @Test
    void onlyWhoReadTheWordsInForceDecides() {
        var refused = assertThrows(
                Conflict.class,
                () -> as(
                        AMARA,
                        () -> preferences.save(
                                List.of(wish(BRIEFING, Decision.GIVEN)), new Shown(0, "en"), Source.API)));
        assertEquals("consent.other-wording", refused.key());
    }

    @Test
    void belongsToTheAddressWhicheverOrganisationIsOpen() {
        var corvane = world.client("Corvane").member(AMARA, halden);
        give(BRIEFING);
        assertTrue(corvane.as(AMARA, () -> preferences.mine()).allows(BRIEFING));
    }

    @Test
    void isNobodyElses() {
        give(BRIEFING);
        var id = history().get(0).id().toString();
        assertEquals(Map.of(), halden.as("Jon Veld", () -> preferences.mine()).given());
        assertThrows(NotFound.class, () -> halden.as("Jon Veld", () -> preferences.one(id)));
        assertThrows(NotFound.class, () -> halden.as("Jon Veld", () -> preferences.receipt(id)));
    }

    @Test
    void isListedByPagesNewestFirst() {
        IntStream.range(0, 15).forEach(i -> {
            give(BRIEFING);
            withdraw(BRIEFING);
        });
        var first = halden.as(AMARA, () -> preferences.history(null));
        var second = halden.as(AMARA, () -> preferences.history(first.next()));
        assertEquals(20, first.items().size());
        assertEquals(10, second.items().size());
        assertEquals(Decision.GIVEN, second.items().get(9).decision());
        assertTrue(first.items().get(19).at().isAfter(second.items().get(0).at()));
    }

    @Test
    @Tag("F3")
    void isProvenByAReceipt() {
        give(BRIEFING);
        var record = history().get(0);
        var receipt = halden.as(AMARA, () -> preferences.receipt(record.id().toString()));

        assertEquals("KI-CR-v1.1.0", receipt.get("version"));
        assertEquals(record.id().toString(), receipt.get("consentReceiptID"));
        assertEquals(record.at().getEpochSecond(), receipt.get("consentTimestamp"));
        assertEquals(halden.address(AMARA), receipt.get("piiPrincipalId"));
        for (var field : List.of(
                "jurisdiction",
                "collectionMethod",
                "language",
                "piiControllers",
                "policyUrl",
                "services",
                "sensitive",
                "spiCat")) {
            assertTrue(receipt.containsKey(field), field);
        }
        var iso = (Map<?, ?>) receipt.get("isoIecTs27560");
        assertEquals(record.id().toString(), iso.get("record_id"));
        assertTrue(iso.keySet()
                .containsAll(List.of(
                        "schema_version", "pii_principal_id", "pii_processing", "party_identification", "event")));
        var proof = (Map<?, ?>) receipt.get("proof");
        assertEquals(halden.account(AMARA).id().toString(), proof.get("account"));
    }

    @Test
    @Tag("C1")
    void theSignalOfABrowserEndsMarketingOfOthersOnceAndForAllButTheirOwnWord() {
        var others = new Choice(Topic.THIRD_PARTIES, Channel.SMS);
        give(others);
        var given = history().get(0).at();
        hear();
        hear();

        assertFalse(mine().allows(others));
        assertEquals(5, history().size());
        assertEquals(Source.GPC, history().get(0).source());
        var signal = mine().signal();
        assertEquals(given, signal.endedConsentOf());
        assertEquals(null, signal.overruledAt());
        assertEquals(List.of(), imported(others));

        give(others);
        hear();
        assertTrue(mine().allows(others));
        assertEquals(history().get(0).at(), mine().signal().overruledAt());
    }

    private List<ConsentView> imported(Choice choice) {
        return halden.asJob(() -> transactions.run(() -> decisions.take(
                new EmailAddress(halden.address(AMARA)),
                List.of(wish(choice, Decision.GIVEN)),
                Source.IMPORT,
                ENGLISH,
                Map.of())));
    }

    private int entries() {
        return transactions
                .run(() -> jdbc.list(
                        "SELECT COUNT(*) AS n FROM audit_entry e JOIN audit_content c ON c.tenant_id = e.tenant_id AND c.entry_id = e.id"
                                + " WHERE e.tenant_id = ? AND e.action = 'consent.decided' AND c.subject_id = ?",
                        row -> row.getInt("n"),
                        halden.tenant(),
                        halden.person(AMARA)))
                .get(0);
    }

    private PreferencesView mine() {
        return halden.as(AMARA, () -> preferences.mine());
    }

    private List<ConsentView> history() {
        return halden.as(AMARA, () -> preferences.history(null)).items();
    }

    private void give(Choice... choices) {
        save(Decision.GIVEN, choices);
    }

    private void withdraw(Choice... choices) {
        save(Decision.WITHDRAWN, choices);
    }

    private void save(Decision decision, Choice... choices) {
        var wishes =
                List.of(choices).stream().map(choice -> wish(choice, decision)).toList();
        as(AMARA, () -> preferences.save(wishes, ENGLISH, Source.PAGE));
    }

    private void stopAll() {
        as(AMARA, () -> preferences.withdrawAll("en", Source.PAGE));
    }

    private void hear() {
        as(AMARA, () -> preferences.heardSignal("en"));
    }

    private void as(String name, Runnable work) {
        halden.as(name, work);
    }

    private static Wish wish(Choice choice, Decision decision) {
        return new Wish(choice, decision);
    }
}
