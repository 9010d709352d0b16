package net.imgsecurity.portal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.job.JobTable;
import net.imgsecurity.portal.mail.FakeSmtp.Mood;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MailOutboxIT {
    private final EmailAddress address =
            new EmailAddress("to-" + UUID.randomUUID().toString().substring(0, 8) + "@halden.example");

    @Inject
    World world;

    @Inject
    Sender sender;

    @Inject
    MailWork work;

    @Inject
    MailLinks links;

    @Inject
    JobTable jobs;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Inject
    MovableClock movable;

    private Organisation halden;

    @BeforeEach
    void listen() {
        SentMail.listen();
        jobs.forget(MailOutbox.KIND);
        halden = world.client("Halden").member("Amara Okafor");
    }

    @AfterEach
    void putRight() {
        movable.putRight();
    }

    @Test
    void leavesAfterTheCommitOnceAndIsForgotten() {
        send(taken());
        var id = waiting();
        assertTrue(jobs.workUntil(() -> jobs.settled(id)));
        assertEquals(1, SentMail.to(address.value()).size());
        assertEquals(Optional.empty(), row());
        assertEquals(List.of("mail.sent"), audited(id));
    }

    @Test
    void doesNotLeaveWithoutTheCommit() {
        assertThrows(
                Conflict.class,
                () -> halden.asJob(() -> {
                    sender.sendAndFail(taken());
                    return null;
                }));
        assertEquals(Optional.empty(), row());
        assertFalse(transactions
                .run(() -> jdbc.first("SELECT 1 FROM job WHERE kind = 'mail.send'", row -> 1))
                .isPresent());
    }

    @Test
    void waitsForAServerThatIsBusyAndComesAgain() {
        SentMail.SERVER.mood = Mood.BUSY;
        send(taken());
        var id = waiting();
        assertTrue(jobs.workUntil(() -> "NotTakenYet".equals(jobs.problemFor(id))));
        SentMail.SERVER.mood = Mood.TAKES;
        assertTrue(jobs.workUntil(() -> jobs.settled(id)));
        assertEquals(1, SentMail.to(address.value()).size());
    }

    @Test
    void losesNothingWhileTheServerIsAway() {
        SentMail.SERVER.mood = Mood.CLOSES;
        send(taken());
        var id = waiting();
        assertTrue(jobs.workUntil(() -> "mail.away".equals(jobs.problemFor(id))));
        SentMail.SERVER.mood = Mood.TAKES;
        assertTrue(jobs.workUntil(() -> jobs.settled(id)));
        assertEquals(1, SentMail.to(address.value()).size());
    }

    @Test
    void endsAsADeadLetterWhenTheAddressIsNobodysAndKeepsTheMail() {
        SentMail.SERVER.mood = Mood.KNOWS_NO_SUCH_MAILBOX;
        send(taken());
        var id = waiting();
        assertTrue(jobs.workUntil(() -> jobs.settled(id)));
        assertEquals("mail.recipient-refused", jobs.problemFor(id));
        assertEquals(
                List.of("DEAD 1"),
                transactions.run(() -> jdbc.list(
                        "SELECT state, attempts FROM job WHERE reference = ?",
                        row -> row.getString("state") + " " + row.getInt("attempts"),
                        id)));
        assertEquals(Optional.of(id), row());
    }

    @Test
    void isSentAgainUnderTheSameNameWhenItsLeavingWasNotWrittenDown() {
        send(taken());
        var id = waiting();
        halden.asJob(() -> work.ready(id)).orElseThrow();
        assertTrue(jobs.workUntil(() -> jobs.settled(id)));
        assertTrue(SentMail.SERVER.messages.stream().anyMatch(sent -> sent.contains("Message-ID: <" + id + "@img")));
    }

    @Test
    void goesToTheAddressThatAnAccountHasWhenItLeaves() {
        var amara = halden.account("Amara Okafor");
        send(new Mail(MailTemplate.SIGN_IN_ADDRESS_TAKEN, amara.id(), null, "de", Map.of(), null));
        transactions.run(() -> jdbc.update("UPDATE account SET sign_in_address = ? WHERE id = ?", address, amara.id()));
        assertTrue(jobs.workUntil(() -> !SentMail.to(address.value()).isEmpty()));
        assertTrue(SentMail.to(address.value()).get(0).startsWith("Nach Ihrer Adresse wurde gefragt"));
    }

    @Test
    void isNothingToAnotherOrganisation() {
        send(taken());
        var id = waiting();
        var corvane = world.client("Corvane");
        assertEquals(Optional.empty(), corvane.asJob(() -> work.ready(id)));
        assertEquals(Optional.of(id), row());
    }

    @Test
    void bringsATokenOfWhichOnlyTheHashIsKept() {
        var reference = UUID.randomUUID();
        send(confirm(reference, clock.instant().plus(Duration.ofHours(1))));
        var token = halden.asJob(() -> work.ready(waiting())).orElseThrow().token();
        assertEquals(43, token.length(), "256 bits");
        assertEquals(Optional.of(reference), find(LinkPurpose.SIGN_IN_ADDRESS_CONFIRM, token));
        var kept = transactions.run(() -> jdbc.list(
                "SELECT token_hash FROM mail_link WHERE reference = ?",
                row -> HexFormat.of().formatHex(row.getBytes("token_hash")),
                reference));
        assertEquals(1, kept.size());
        assertFalse(kept.contains(token));
    }

    @Test
    void opensNothingWithATokenThatIsForgedOverForgottenOrForSomethingElse() {
        var reference = UUID.randomUUID();
        send(confirm(reference, clock.instant().plus(Duration.ofHours(1))));
        var token = halden.asJob(() -> work.ready(waiting())).orElseThrow().token();
        assertEquals(Optional.empty(), find(LinkPurpose.SIGN_IN_ADDRESS_UNDO, token));
        for (var forged : new String[] {null, "", token + "A", token.substring(1), token.toLowerCase(), "' OR 1=1"}) {
            assertEquals(Optional.empty(), find(LinkPurpose.SIGN_IN_ADDRESS_CONFIRM, forged));
        }
        movable.forward(Duration.ofMinutes(61));
        assertEquals(Optional.empty(), find(LinkPurpose.SIGN_IN_ADDRESS_CONFIRM, token));
        movable.putRight();
        assertEquals(Optional.of(reference), find(LinkPurpose.SIGN_IN_ADDRESS_CONFIRM, token));
        transactions.run(() -> {
            links.forget(LinkPurpose.SIGN_IN_ADDRESS_CONFIRM, reference);
            return null;
        });
        assertEquals(Optional.empty(), find(LinkPurpose.SIGN_IN_ADDRESS_CONFIRM, token));
    }

    private Optional<UUID> find(LinkPurpose purpose, String token) {
        return transactions.run(() -> links.find(purpose, token));
    }

    private Mail taken() {
        return new Mail(MailTemplate.SIGN_IN_ADDRESS_TAKEN, null, address, "en", Map.of(), null);
    }

    private Mail confirm(UUID reference, Instant until) {
        return new Mail(
                MailTemplate.SIGN_IN_ADDRESS_CONFIRM,
                null,
                address,
                "en",
                Map.of("until", until),
                new Mail.Link(reference, until));
    }

    private void send(Mail mail) {
        halden.asJob(() -> {
            sender.send(mail);
            return null;
        });
    }

    private UUID waiting() {
        return row().orElseThrow();
    }

    private Optional<UUID> row() {
        return transactions.run(
                () -> jdbc.first("SELECT id FROM mail WHERE address = ?", row -> Jdbc.uuid(row, "id"), address));
    }

    private List<String> audited(UUID id) {
        return transactions.run(() -> jdbc.list(
                "SELECT e.action FROM audit_entry e JOIN audit_content c ON c.tenant_id = e.tenant_id AND c.entry_id = e.id"
                        + " WHERE e.tenant_id = ? AND c.subject_id = ?",
                row -> row.getString("action"),
                halden.tenant(),
                id));
    }
}
