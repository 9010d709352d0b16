package net.imgsecurity.portal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Invalid;
import org.eclipse.microprofile.config.Config;

/**
 * The mail server as the configuration names it.
 *
 * @param server its name, with a port after a colon where it is not 25
 * @param from what mail comes from, and where what cannot be delivered goes
 * @param user null for a server that asks for none
 * @param tls whether the connection has to be protected (STARTTLS, RFC 3207)
 * @param portal the public address, without a slash at its end
 */
record MailSettings(
        String server, String from, String user, String password, boolean tls, String portal, boolean production) {
    private static final Pattern SERVER = Pattern.compile("[\\w.-]+(:\\d{1,5})?");
    private static final int USUAL_PORT = 25;

    static MailSettings of(Config config) {
        return new MailSettings(
                text(config, "portal.mail.server"),
                text(config, "portal.mail.from"),
                text(config, "portal.mail.user"),
                text(config, "portal.mail.password"),
                config.getOptionalValue("portal.mail.tls", Boolean.class).orElse(true),
                text(config, "portal.url"),
                !"development".equals(text(config, "portal.stage")));
    }

    /** Why no mail leaves with these, in words for the log; empty when all is well. */
    List<String> problems() {
        var found = new ArrayList<String>();
        if (server == null || !SERVER.matcher(server).matches()) {
            found.add("portal.mail.server is not set to host or host:port");
        }
        if (sender().isEmpty()) {
            found.add("portal.mail.from is not set to a mail address");
        }
        if (portal == null) {
            found.add("portal.url is not set");
        }
        if (production && !tls) {
            found.add("portal.mail.tls is off, which production refuses");
        }
        return found;
    }

    String host() {
        return server.replaceFirst(":.*", "");
    }

    int port() {
        var colon = server.indexOf(':');
        return colon < 0 ? USUAL_PORT : Integer.parseInt(server.substring(colon + 1));
    }

    Optional<EmailAddress> sender() {
        try {
            return from == null ? Optional.empty() : Optional.of(new EmailAddress(from));
        } catch (Invalid malformed) {
            return Optional.empty();
        }
    }

    private static String text(Config config, String key) {
        return config.getOptionalValue(key, String.class)
                .filter(value -> !value.isBlank())
                .orElse(null);
    }

    /** Not in a log: it holds a password. */
    @Override
    public String toString() {
        return "MailSettings";
    }
}
