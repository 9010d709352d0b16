package net.imgsecurity.portal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import net.imgsecurity.portal.platform.EmailAddress;

/** A letter as it goes over the wire: multipart/alternative (RFC 2046), text before HTML. */
final class Message extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    /** @param name the sender's, as people see it */
    Message(Session session, EmailAddress from, String name, Letter letter, Instant at) throws MessagingException {
        super(session);
        messageId = "<" + letter.id() + "@" + from.value().replaceFirst(".*@", "") + ">";
        setFrom(named(address(from), name));
        setRecipient(RecipientType.TO, address(letter.to()));
        setSubject(letter.content().subject().text(), UTF_8);
        setSentDate(Date.from(at));
        // Nobody's holiday notice should answer (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        if (letter.leaving() != null) {
            // RFC 2369 and RFC 8058: a mail program's own button leaves the list by one POST.
            setHeader("List-Unsubscribe", "<" + letter.leaving() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var text = new MimeBodyPart();
        text.setText(letter.content().text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.content().html(), UTF_8, "html");
        setContent(new MimeMultipart("alternative", text, html));
        saveChanges();
    }

    /** The same for the same letter, so that one sent again after a crash is known for what it is. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress address(EmailAddress address) {
        var made = new InternetAddress();
        made.setAddress(address.value());
        return made;
    }

    private static InternetAddress named(InternetAddress address, String name) {
        try {
            address.setPersonal(name, UTF_8);
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
