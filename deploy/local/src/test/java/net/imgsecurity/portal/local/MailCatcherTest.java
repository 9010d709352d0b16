package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {
    private final Ports ports = Ports.free();
    private final MailCatcher catcher = MailCatcher.start(ports.of(Door.SMTP), ports.of(Door.MAIL));

    @AfterEach
    void end() {
        catcher.close();
    }

    @Test
    void showsTextAndKeepsHtmlFromRunning() throws MessagingException, IOException {
        send("Grüße", "Guten Tag, Łukasz", "<p>Guten Tag</p><script>1</script>");
        assertEquals("Guten Tag, Łukasz", catcher.messages().get(0).text().strip());
        assertTrue(page("/").body().contains("Grüße"));
        assertTrue(page("/message/1").body().contains("Guten Tag, Łukasz"));
        var html = page("/message/1/html");
        assertTrue(
                html.headers().firstValue("Content-Security-Policy").orElse("").startsWith("sandbox;"));
    }

    @Test
    void knowsNoMessageThatWasNotSent() throws IOException {
        assertEquals(404, page("/message/1").statusCode());
        assertEquals(404, page("/message/0/html").statusCode());
    }

    private java.net.http.HttpResponse<String> page(String path) throws IOException {
        return Http.get(URI.create("http://127.0.0.1:" + ports.of(Door.MAIL) + path));
    }

    private void send(String subject, String text, String html) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(ports.of(Door.SMTP)));
        var mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom("portal@img.example");
        mail.setRecipients(jakarta.mail.Message.RecipientType.TO, "amara.okafor@halden.example");
        mail.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var rich = new MimeBodyPart();
        rich.setContent(html, "text/html; charset=UTF-8");
        mail.setContent(new MimeMultipart("alternative", plain, rich));
        Transport.send(mail);
    }
}
