package net.imgsecurity.portal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The one mail server of the tests inside the container: the portal finds it in its configuration, which it reads once. */
public final class SentMail {
    static final FakeSmtp SERVER = new FakeSmtp();

    private SentMail() {}

    /** Called before anything is sent. */
    public static void listen() {
        System.setProperty("portal.mail.server", "127.0.0.1:" + SERVER.port());
        System.setProperty("portal.mail.from", "portal@img.example");
        System.setProperty("portal.mail.tls", "false");
        System.setProperty("portal.url", "https://portal.example");
        SERVER.mood = FakeSmtp.Mood.TAKES;
    }

    /** Texts of the mails to this address, in the order of arrival, each after its subject. */
    public static List<String> to(String address) {
        return SERVER.messages.stream()
                .filter(message -> message.contains("To: " + address + "\r\n"))
                .map(SentMail::text)
                .toList();
    }

    /** What this header says in the mails to this address, in the order of arrival. */
    public static List<String> header(String address, String name) {
        return SERVER.messages.stream()
                .filter(message -> message.contains("To: " + address + "\r\n"))
                .map(message -> headerOf(message, name))
                .toList();
    }

    private static String headerOf(String message, String name) {
        try {
            return String.join(" ", parsed(message).getHeader(name));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static MimeMessage parsed(String message) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(String message) {
        try {
            return String.valueOf(
                    ((Multipart) parsed(message).getContent()).getBodyPart(0).getContent());
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
