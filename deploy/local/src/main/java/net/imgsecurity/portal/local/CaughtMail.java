package net.imgsecurity.portal.local;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail as a person reads it.
 *
 * @param to all recipients, separated by commas
 * @param date as the sender wrote it, empty when absent
 * @param text its plain text, empty when it has none
 * @param html its HTML, empty when it has none; written by whoever sent it, so not to be trusted
 */
public record CaughtMail(String from, String to, String subject, String date, String text, String html) {

    static CaughtMail of(MimeMessage message) {
        try {
            return new CaughtMail(
                    addresses(message.getFrom()),
                    addresses(message.getAllRecipients()),
                    message.getSubject() == null ? "" : message.getSubject(),
                    message.getHeader("Date", null) == null ? "" : message.getHeader("Date", null),
                    body(message, "text/plain"),
                    body(message, "text/html"));
        } catch (MessagingException | IOException e) {
            return new CaughtMail("", "", "A mail that cannot be read", "", e.toString(), "");
        }
    }

    private static String addresses(jakarta.mail.Address[] addresses) {
        return addresses == null
                ? ""
                : Stream.of(addresses).map(CaughtMail::readable).collect(Collectors.joining(", "));
    }

    private static String readable(jakarta.mail.Address address) {
        return address instanceof jakarta.mail.internet.InternetAddress internet
                ? internet.toUnicodeString()
                : address.toString();
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = body(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
