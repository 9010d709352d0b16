package net.imgsecurity.portal.systemtests.factor;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** What Keycloak writes to somebody who says that they forgot their password. */
final class ResetMail {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]*/action-token[^\\s\"<>]*");

    private ResetMail() {}

    /** The link in the mail to this address, once that has come. */
    static String link(Portal portal, String address) {
        var catcher = new Wire(portal.addresses().mail());
        return Eventually.succeeds(
                Duration.ofSeconds(30), () -> newest(catcher, address).orElseThrow());
    }

    private static Optional<String> newest(Wire catcher, String address) {
        var found = Optional.<String>empty();
        for (int i = 1; ; i++) {
            var mail = catcher.send(Call.of("GET", "/message/" + i));
            if (!mail.isSuccess()) {
                return found;
            }
            var link = LINK.matcher(mail.text());
            if (mail.text().contains(address) && link.find()) {
                found = Optional.of(link.group().replace("&amp;", "&"));
            }
        }
    }
}
