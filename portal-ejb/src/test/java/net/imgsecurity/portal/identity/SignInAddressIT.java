package net.imgsecurity.portal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import net.imgsecurity.portal.job.JobTable;
import net.imgsecurity.portal.mail.SentMail;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.IdempotentCall;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PortalException;
import net.imgsecurity.portal.platform.StepUp;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.Doors;
import net.imgsecurity.portal.tenancy.Sessions;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Arrivals;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SignInAddressIT {
    private static final FakeKeycloak KEYCLOAK = KeycloakInTests.KEYCLOAK;
    private static final String AMARA = "Amara Okafor";
    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]{43})");

    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final String next = "next-" + once + "@halden.example";

    @Inject
    World world;

    @Inject
    Acting acting;

    @Inject
    SignInAddresses addresses;

    @Inject
    SignInAddressUndo undoing;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Doors doors;

    @Inject
    JobTable jobs;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Inject
    MovableClock clock;

    @Inject
    IdempotentCall call;

    @Inject
    Instance<RequestContextController> requests;

    @Resource
    ManagedExecutorService threads;

    private Organisation halden;
    private AccountView amara;

    @BeforeEach
    void begin() {
        KeycloakInTests.listen();
        SentMail.listen();
        jobs.forget("%");
        halden = world.client("Halden").member(AMARA).member("Jon Veld");
        amara = halden.account(AMARA);
        KEYCLOAK.users.put(
                amara.subject(),
                new java.util.concurrent.ConcurrentHashMap<>(Map.of(
                        "id", amara.subject(), "email", amara.signInAddress().value(), "enabled", true)));
    }

    @AfterEach
    void putRight() {
        clock.putRight();
    }

    @Test
    void changesNothingUntilItIsConfirmedAtTheNewAddress() {
        ask(next);
        assertEquals(amara.signInAddress(), now().signInAddress());
        var view = halden.as(AMARA, addresses::mine);
        assertEquals(next, view.asked());
        var token = tokenAt(next);
        assertEquals(next, halden.as(AMARA, () -> addresses.confirmable(token)));
        assertEquals(amara.signInAddress(), now().signInAddress(), "looking changes nothing");
        assertTrue(SentMail.to(amara.signInAddress().value()).isEmpty());
    }

    @Test
    void changesWithTheConfirmationAndKeycloakFollows() {
        changed();
        assertEquals(next, now().signInAddress().value());
        assertNull(halden.as(AMARA, addresses::mine).asked());
        settle();
        assertEquals(next, KEYCLOAK.users.get(amara.subject()).get("email"));
        assertEquals(true, KEYCLOAK.users.get(amara.subject()).get("emailVerified"));
        assertEquals(
                List.of("sign-in-address.asked", "sign-in-address.changed"),
                audited().subList(audited().size() - 2, audited().size()));
    }

    @Test
    void isConfirmedOnceAndByItsHolderAlone() {
        ask(next);
        var token = tokenAt(next);
        assertThrows(NotFound.class, () -> halden.as("Jon Veld", () -> addresses.confirmable(token)));
        assertThrows(NotFound.class, () -> halden.as("Jon Veld", () -> addresses.confirm(token)));
        halden.as(AMARA, () -> addresses.confirm(token));
        assertThrows(NotFound.class, () -> halden.as(AMARA, () -> addresses.confirm(token)));
    }

    @Test
    void takesNoTokenThatIsForgedOverOrForTheUndo() {
        changed();
        var undo = tokenAt(amara.signInAddress().value());
        ask("other-" + once + "@halden.example");
        var token = tokenAt("other-" + once + "@halden.example");
        for (var wrong : new String[] {null, "", "x", undo, token.substring(1) + "A"}) {
            assertThrows(NotFound.class, () -> halden.as(AMARA, () -> addresses.confirm(wrong)));
        }
        assertThrows(NotFound.class, () -> undoing.undo(token));
        clock.forward(Duration.ofHours(24).plusSeconds(1));
        assertThrows(NotFound.class, () -> halden.as(AMARA, () -> addresses.confirm(token)));
        assertEquals(next, now().signInAddress().value());
    }

    @Test
    void dropsAnEarlierQuestionForALaterOne() {
        ask(next);
        var first = tokenAt(next);
        ask("later-" + once + "@halden.example");
        assertThrows(NotFound.class, () -> halden.as(AMARA, () -> addresses.confirm(first)));
        halden.as(AMARA, () -> addresses.confirm(tokenAt("later-" + once + "@halden.example")));
        assertEquals("later-" + once + "@halden.example", now().signInAddress().value());
    }

    @Test
    void answersATakenAddressLikeAFreeOneAndTellsItsHolder() {
        var jon = halden.account("Jon Veld").signInAddress().value();
        ask(jon);
        var view = halden.as(AMARA, addresses::mine);
        assertEquals(jon, view.asked());
        assertTrue(jobs.workUntil(() -> !SentMail.to(jon).isEmpty()));
        var mail = SentMail.to(jon).get(0);
        assertFalse(mail.contains("token="), "no link");
        assertTrue(mail.startsWith("Your address was asked for"), mail);
        assertFalse(mail.contains("Amara") || mail.contains("amara"));
    }

    @Test
    void asksThreeTimesADayAndNotMore() {
        for (int i = 0; i < 3; i++) {
            ask("n" + i + "-" + next);
        }
        var refused = assertThrows(Conflict.class, () -> ask("n4-" + next));
        assertEquals(429, refused.status());
        clock.forward(Duration.ofHours(24).plusSeconds(1));
        ask("n5-" + next);
    }

    @Test
    void asksForNothingThatIsNoAddressOrTheSame() {
        for (var wrong : new String[] {
            null, " ", "amara", amara.signInAddress().value().toUpperCase(), "a@b.example\r\nBcc: c@d.example"
        }) {
            assertThrows(Invalid.class, () -> ask(wrong));
        }
    }

    @Test
    void wantsASignInOfTheLastFiveMinutes() {
        var caller = halden.caller(AMARA);
        clock.forward(Duration.ofMinutes(5).plusSeconds(1));
        assertThrows(StepUp.class, () -> acting.as(caller, () -> addresses.ask(next)));
    }

    @Test
    void tellsTheFormerAddressAndIsUndoneFromThereWithoutASignIn() {
        var secret =
                sessions.open(Arrivals.of(amara.subject(), "sid-" + once), null).orElseThrow();
        changed();
        settle();
        var former = amara.signInAddress().value();
        var token = tokenAt(former);
        assertFalse(SentMail.to(former).get(0).contains(next), "the new address is nobody's business there");
        undoing.undoable(token);
        assertEquals(next, now().signInAddress().value(), "looking changes nothing");

        var issued = Instant.now().minusSeconds(1);
        undoing.undo(token);

        assertEquals(former, now().signInAddress().value());
        assertEquals(Optional.empty(), sessions.find(secret), "all sessions end");
        assertTrue(doors.ended(amara.subject(), issued), "and all tokens");
        settle();
        assertEquals(former, KEYCLOAK.users.get(amara.subject()).get("email"));
        assertTrue(jobs.workUntil(() -> KEYCLOAK.loggedOut.contains(amara.subject())));
        assertThrows(NotFound.class, () -> undoing.undo(token), "once");
        assertTrue(audited().contains("sign-in-address.undone"));
    }

    @Test
    void isUndoneOnceByTheSamePressAndBringsTheSecondNoError() throws Exception {
        changed();
        var token = tokenAt(amara.signInAddress().value());
        call.under(new byte[32], new byte[32]);
        undoing.undo(token);
        assertTrue(call.isClaimed());
        call.end();
        assertThrows(NotFound.class, () -> undoing.undo(token), "another press");

        assertTrue(threads.submit(() -> isRepeated(token)).get());
        assertEquals(
                1, audited().stream().filter("sign-in-address.undone"::equals).count());
    }

    /** In a request of its own, under the same key. */
    private boolean isRepeated(String token) {
        var request = requests.get();
        request.activate();
        try {
            call.under(new byte[32], new byte[32]);
            undoing.undo(token);
            return call.isRepeated();
        } finally {
            request.deactivate();
        }
    }

    @Test
    void isUndoneFor72HoursOnly() {
        changed();
        var token = tokenAt(amara.signInAddress().value());
        clock.forward(Duration.ofHours(71));
        undoing.undoable(token);
        clock.forward(Duration.ofHours(1).plusSeconds(1));
        assertThrows(NotFound.class, () -> undoing.undo(token));
        assertEquals(next, now().signInAddress().value());
    }

    /** Whoever took the account over changes the address twice, to get rid of the first undo. */
    @Test
    void undoesWhatCameAfterItToo() {
        changed();
        var undo = tokenAt(amara.signInAddress().value());
        var third = "third-" + once + "@halden.example";
        ask(third);
        halden.as(AMARA, () -> addresses.confirm(tokenAt(third)));
        var undoOfTheSecond = tokenAt(next);
        var fourth = "fourth-" + once + "@halden.example";
        ask(fourth);
        var waiting = tokenAt(fourth);

        undoing.undo(undo);

        assertEquals(amara.signInAddress(), now().signInAddress());
        assertThrows(NotFound.class, () -> undoing.undo(undoOfTheSecond));
        assertThrows(NotFound.class, () -> halden.as(AMARA, () -> addresses.confirm(waiting)));
    }

    @Test
    void keepsTheFormerAddressForItsHolderWhileItCanBeUndone() {
        changed();
        var former = amara.signInAddress();
        assertEquals(Optional.of(amara.id()), byAddress(former.value()));
        clock.forward(Duration.ofHours(73));
        assertEquals(Optional.empty(), byAddress(former.value()));
    }

    @Test
    void isPutBackAndToldWhenKeycloakHasTheAddressForSomebodyElse() {
        KEYCLOAK.addUser(Map.of("email", next));
        changed();
        var former = amara.signInAddress().value();
        assertTrue(jobs.workUntil(() -> SentMail.to(former).stream()
                .anyMatch(mail -> mail.startsWith("Your sign-in address stays as it was"))));
        assertEquals(former, now().signInAddress().value());
        assertEquals(former, KEYCLOAK.users.get(amara.subject()).get("email"));
        var undo = tokenAt(former);
        assertThrows(NotFound.class, () -> undoing.undo(undo), "there is nothing left to undo");
    }

    /** Two changes while Keycloak is away, and the second one's address is somebody else's there. */
    @Test
    void isAtKeycloakWhatItIsHereAfterTheLaterOfTwoWasRefused() {
        KEYCLOAK.away = true;
        changed();
        var third = "third-" + once + "@halden.example";
        KEYCLOAK.addUser(Map.of("email", third));
        ask(third);
        halden.as(AMARA, () -> addresses.confirm(tokenAt(third)));
        KEYCLOAK.away = false;
        settle();
        assertEquals(next, now().signInAddress().value());
        assertEquals(next, KEYCLOAK.users.get(amara.subject()).get("email"));
    }

    @Test
    void isPutBackAlsoWhenKeycloakAnswersAfterTheTimeForTheUndo() {
        KEYCLOAK.away = true;
        KEYCLOAK.addUser(Map.of("email", next));
        changed();
        clock.forward(Duration.ofHours(73));
        KEYCLOAK.away = false;
        settle();
        assertEquals(amara.signInAddress(), now().signInAddress());
    }

    @Test
    void isLeftToAPersonWhenTheFormerAddressIsSomebodyElsesByThen() {
        KEYCLOAK.away = true;
        KEYCLOAK.addUser(Map.of("email", next));
        changed();
        clock.forward(Duration.ofHours(73));
        transactions.run(() -> jdbc.update(
                "UPDATE account SET sign_in_address = ? WHERE id = ?",
                amara.signInAddress(),
                halden.account("Jon Veld").id()));
        KEYCLOAK.away = false;
        settle();
        assertEquals("identity.address-taken", jobs.problemFor(amara.id().value()));
        assertEquals(next, now().signInAddress().value());
    }

    @Test
    void losesNothingWhileKeycloakIsAway() {
        KEYCLOAK.away = true;
        changed();
        assertTrue(jobs.workUntil(
                () -> "identity.away".equals(jobs.problemFor(amara.id().value()))));
        assertNotEquals(next, KEYCLOAK.users.get(amara.subject()).get("email"));
        KEYCLOAK.away = false;
        settle();
        assertEquals(next, KEYCLOAK.users.get(amara.subject()).get("email"));
    }

    @Test
    void isNotTheOnesWhoseItBecameMeanwhile() {
        ask(next);
        var token = tokenAt(next);
        transactions.run(() -> jdbc.update(
                "UPDATE account SET sign_in_address = ? WHERE id = ?",
                next,
                halden.account("Jon Veld").id()));
        var refused = assertThrows(PortalException.class, () -> halden.as(AMARA, () -> addresses.confirm(token)));
        assertEquals("sign-in-address.not-free", refused.key());
    }

    private void ask(String address) {
        halden.as(AMARA, () -> addresses.ask(address));
    }

    private void changed() {
        ask(next);
        var token = tokenAt(next);
        halden.as(AMARA, () -> addresses.confirm(token));
    }

    /** In the latest mail to this address. */
    private String tokenAt(String address) {
        assertTrue(jobs.workUntil(() -> SentMail.to(address).stream()
                .anyMatch(mail -> TOKEN.matcher(mail).find())));
        var mails = SentMail.to(address).stream()
                .filter(mail -> mail.contains("token="))
                .toList();
        var found = TOKEN.matcher(mails.get(mails.size() - 1));
        assertTrue(found.find());
        return found.group(1);
    }

    private void settle() {
        assertTrue(jobs.workUntil(() -> jobs.settled(amara.id().value())));
    }

    private AccountView now() {
        return transactions.run(() -> accounts.byId(amara.id())).orElseThrow();
    }

    private Optional<net.imgsecurity.portal.platform.AccountId> byAddress(String address) {
        return transactions
                .run(() -> accounts.byAddress(new net.imgsecurity.portal.platform.EmailAddress(address)))
                .map(AccountView::id);
    }

    private List<String> audited() {
        return transactions.run(() -> jdbc.list(
                "SELECT e.action FROM audit_entry e JOIN audit_content c ON c.tenant_id = e.tenant_id AND c.entry_id = e.id"
                        + " WHERE e.tenant_id = ? AND c.subject_id = ? ORDER BY e.id",
                row -> row.getString("action"),
                halden.tenant(),
                halden.person(AMARA).value()));
    }
}
