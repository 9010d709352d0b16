package net.imgsecurity.portal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import net.imgsecurity.portal.job.NeedsAPerson;
import net.imgsecurity.portal.platform.Unavailable;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands letters to the mail server, one connection each. Every wait for it ends: 5 s to connect, 10 s for each answer. */
final class Smtp {
    private static final Duration REST = Duration.ofSeconds(5);
    private static final String CONNECT_MILLIS = "5000";
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final MailSettings settings;
    private final Clock clock;
    private final String answerMillis;

    Smtp(MailSettings settings, Clock clock) {
        this(settings, clock, ANSWER);
    }

    Smtp(MailSettings settings, Clock clock, Duration answer) {
        this.settings = settings;
        this.clock = clock;
        this.answerMillis = String.valueOf(answer.toMillis());
    }

    /**
     * Returns when the server has taken the letter. Never inside a transaction.
     *
     * @param name the sender's, as people see it
     * @throws Unavailable when the server as a whole is away, not configured, or does not want us
     * @throws NeedsAPerson when it will never take this letter
     * @throws NotTakenYet when it may at another time
     */
    void send(Letter letter, String name) {
        if (!settings.problems().isEmpty()) {
            throw new Unavailable("mail.not-configured", REST);
        }
        var session = Session.getInstance(properties());
        try (var transport = connected(session)) {
            var message = new Message(session, settings.sender().orElseThrow(), name, letter, clock.instant());
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failed) {
            throw Answered.meaning(failed, REST);
        }
    }

    private SMTPTransport connected(Session session) {
        try {
            var transport = (SMTPTransport) session.getTransport("smtp");
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            return transport;
        } catch (MessagingException away) {
            throw new Unavailable("mail.away", REST);
        }
    }

    private Properties properties() {
        var all = new Properties();
        all.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        all.put("mail.smtp.timeout", answerMillis);
        all.put("mail.smtp.writetimeout", answerMillis);
        all.put("mail.smtp.quitwait", "false");
        all.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        all.put("mail.smtp.starttls.enable", String.valueOf(settings.tls()));
        all.put("mail.smtp.starttls.required", String.valueOf(settings.tls()));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        // Left to itself, it asks the resolver for this machine's name.
        all.put("mail.smtp.localhost", settings.sender().orElseThrow().value().replaceFirst(".*@", ""));
        return all;
    }
}
