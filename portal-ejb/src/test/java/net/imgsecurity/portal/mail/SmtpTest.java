package net.imgsecurity.portal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import net.imgsecurity.portal.job.NeedsAPerson;
import net.imgsecurity.portal.mail.FakeSmtp.Mood;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Unavailable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail over the wire, to a server that takes it, refuses it in every way, or hangs. */
class SmtpTest {
    private static final UUID ID = UUID.fromString("01940000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final FakeSmtp server = new FakeSmtp();
    private final Clock clock = Clock.fixed(NOW, java.time.ZoneOffset.UTC);

    @Test
    void bringsTextAndHtmlToTheAddress() throws Exception {
        send("jon.veld@halden.example");
        assertEquals(
                List.of("MAIL FROM:<portal@img.example>", "RCPT TO:<jon.veld@halden.example>", "DATA"),
                server.commands.subList(1, 4));
        var message = parsed(server.messages.get(0));
        assertTrue(message.isMimeType("multipart/alternative"));
        var parts = (MimeMultipart) message.getContent();
        assertTrue(parts.getBodyPart(0).isMimeType("text/plain"), "text first: the last is the one that is preferred");
        assertTrue(parts.getBodyPart(1).isMimeType("text/html"));
        assertTrue(parts.getBodyPart(0).getContent().toString().contains("Bestätigen Sie"));
        assertEquals("Bestätigen Sie Ihre neue Anmeldeadresse", message.getSubject());
        assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
    }

    @Test
    void isKnownAgainWhenItIsSentTwice() throws Exception {
        send("jon.veld@halden.example");
        send("jon.veld@halden.example");
        assertEquals("<" + ID + "@img.example>", parsed(server.messages.get(0)).getMessageID());
        assertEquals("<" + ID + "@img.example>", parsed(server.messages.get(1)).getMessageID());
    }

    /** A server that ends the conversation over one mailbox or one letter is there for the others. */
    @ParameterizedTest
    @EnumSource(names = {"BUSY", "CLOSES_AT_THE_MAILBOX", "CLOSES_AFTER_THE_DATA"})
    void triesThisLetterAgainWhenTheServerSaysLater(Mood mood) {
        server.mood = mood;
        assertThrows(NotTakenYet.class, () -> send("jon.veld@halden.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "KNOWS_NO_SUCH_MAILBOX, mail.recipient-refused",
        "WANTS_NO_SUCH_MAIL, mail.refused",
    })
    void givesUpWhenTheServerNeverTakesIt(Mood mood, String key) {
        server.mood = mood;
        var refused = assertThrows(NeedsAPerson.class, () -> send("jon.veld@halden.example"));
        assertEquals(key, refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSES, mail.away",
        "CLOSES_AT_THE_SENDER, mail.away",
        "SAYS_NOTHING, mail.away",
        "DISLIKES_THE_SENDER, mail.sender-refused"
    })
    void waitsWhenTheServerAsAWholeIsNotThereForUs(Mood mood, String key) {
        server.mood = mood;
        var away = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThrows(Unavailable.class, () -> send("jon.veld@halden.example")));
        assertEquals(key, away.key());
    }

    @Test
    void waitsForNoAnswerForEver() {
        server.mood = Mood.FALLS_SILENT_AFTER_THE_DATA;
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThrows(NotTakenYet.class, () -> send("jon.veld@halden.example")));
    }

    @Test
    void waitsWhenNobodyListens() {
        var nowhere = new Smtp(settings(1), clock, PATIENCE);
        assertThrows(Unavailable.class, () -> nowhere.send(letter("jon.veld@halden.example"), "IMG"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jon@halden.example\r\nBcc: all@halden.example",
                "jon\nveld@halden.example",
                "jon@halden.example\n",
                "jon@halden.example\0",
                "jon@halden.example, eve@halden.example",
                "<jon@halden.example>",
                "jon veld@halden.example",
                "jon@halden.example\u2028Bcc: x@y.example",
                "jon@halden.example\u0085Bcc: x@y.example",
                // Letters whose low byte is that of CR or LF: cut to a byte they would end the line (CVE-2025-7962).
                "jon\u760a@halden.example",
                "jon\u760d\u760abcc@halden.example",
                "jon@hal\u760aden.example",
                "\u010a\u010d@halden.example"
            })
    @Tag("P36")
    void takesNoAddressThatWouldEndALine(String text) {
        if (text.strip().equals("jon@halden.example")) {
            assertEquals("jon@halden.example", new EmailAddress(text).value());
        } else {
            assertThrows(Invalid.class, () -> new EmailAddress(text));
        }
    }

    /** The one name in a header is a text of the bundle; even so no letter in it ends a line. */
    @ParameterizedTest
    @ValueSource(strings = {"IMG\u760d\u760aBcc: x@y.example", "IMG\r\nBcc: x@y.example"})
    @Tag("P36")
    void letsNoLetterBecomeALinesEnd(String name) throws Exception {
        new Smtp(settings(server.port()), clock, PATIENCE).send(letter("jon.veld@halden.example"), name);
        assertEquals(HEADERS, headers(server.messages.get(0)));
        assertEquals(
                1,
                server.commands.stream().filter(line -> line.startsWith("RCPT")).count());
    }

    @Test
    void writesTheseHeadersAndNoOthers() throws Exception {
        send("jon.veld@halden.example");
        assertEquals(HEADERS, headers(server.messages.get(0)));
    }

    @Test
    void sendsNothingWithoutAConfiguration() {
        var none = new Smtp(new MailSettings(null, null, null, null, false, null, false), clock);
        var waits = assertThrows(Unavailable.class, () -> none.send(letter("jon.veld@halden.example"), "IMG"));
        assertEquals("mail.not-configured", waits.key());
        assertInstanceOf(Duration.class, waits.retryAfter());
    }

    private static final TreeSet<String> HEADERS = new TreeSet<>(
            List.of("Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To"));

    private void send(String address) {
        new Smtp(settings(server.port()), clock, PATIENCE).send(letter(address), "Datenschutzportal");
    }

    private static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1:" + port, "portal@img.example", null, null, false, "https://portal.example", false);
    }

    private static Letter letter(String address) {
        var content = new Letters("https://portal.example")
                .write(
                        MailTemplate.SIGN_IN_ADDRESS_CONFIRM,
                        "de",
                        new Letters.Facts("Halden Relief", Map.of("until", NOW), "a-token", null));
        return new Letter(ID, new EmailAddress(address), content);
    }

    private static MimeMessage parsed(String message) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static TreeSet<String> headers(String message) throws Exception {
        var names = new TreeSet<String>();
        Collections.list(parsed(message).getAllHeaders()).forEach(header -> names.add(header.getName()));
        return names;
    }
}
