package net.imgsecurity.portal.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Takes every mail that anybody here sends, keeps it for the run, and shows it on a page; none leaves the machine. */
public final class MailCatcher implements AutoCloseable {
    // Held here, since a logger that nobody holds forgets its level.
    private static final Logger GREENMAIL = Logger.getLogger("com.icegreen");

    private final GreenMail smtp;
    private final HttpServer pages;

    private MailCatcher(GreenMail smtp, HttpServer pages) {
        this.smtp = smtp;
        this.pages = pages;
    }

    static MailCatcher start(int smtpPort, int pagePort) {
        var smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        GREENMAIL.setLevel(Level.WARNING);
        smtp.start();
        try {
            var pages = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), pagePort), 0);
            var catcher = new MailCatcher(smtp, pages);
            pages.createContext("/", new MailPages(catcher::messages)::answer);
            pages.start();
            return catcher;
        } catch (IOException e) {
            smtp.stop();
            throw new StartFailure("The mail catcher's page cannot be served on port " + pagePort, e);
        }
    }

    /** Everything caught so far, in the order of arrival. */
    public List<CaughtMail> messages() {
        return Stream.of(smtp.getReceivedMessages()).map(CaughtMail::of).toList();
    }

    @Override
    public void close() {
        pages.stop(0);
        smtp.stop();
    }
}
