package net.imgsecurity.portal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailSettingsTest {
    @Test
    void needAServerAndASender() {
        assertEquals(
                List.of(
                        "portal.mail.server is not set to host or host:port",
                        "portal.mail.from is not set to a mail address",
                        "portal.url is not set"),
                new MailSettings(null, null, null, null, true, null, true).problems());
        assertEquals(
                List.of("portal.mail.from is not set to a mail address"),
                settings("IMG <portal@img.example>", true, false).problems());
    }

    @Test
    void nameAServerAndWhereItListens() {
        var named = settings("portal@img.example", true, true);
        assertEquals("mail.example", named.host());
        assertEquals(587, named.port());
        var usual = new MailSettings("mail.example", "a@b.example", null, null, true, "https://portal.example", true);
        assertEquals(25, usual.port());
        assertEquals(
                1,
                new MailSettings("mail example", "a@b.example", null, null, true, "https://portal.example", true)
                        .problems()
                        .size());
    }

    @Test
    void refuseAnUnprotectedConnectionInProduction() {
        assertEquals(List.of(), settings("portal@img.example", true, true).problems());
        assertEquals(List.of(), settings("portal@img.example", false, false).problems());
        assertEquals(1, settings("portal@img.example", false, true).problems().size());
    }

    @Test
    void tellNoLogTheirPassword() {
        assertFalse(settings("portal@img.example", true, true).toString().contains("hidden"));
    }

    private static MailSettings settings(String from, boolean tls, boolean production) {
        return new MailSettings(
                "mail.example:587", from, "portal", "hidden", tls, "https://portal.example", production);
    }
}
