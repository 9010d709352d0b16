package net.imgsecurity.portal.systemtests.stack;

import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.CookieHeader;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.http.Wire;

/** The page that offers somebody their organisations, and its button that opens one and joins it if it waits. */
public final class Choice {
    private Choice() {}

    /** Somebody whom one organisation named joins it. */
    public static void ofTheOnly(Portal portal, Account account) {
        of(new Wire(portal.addresses().portal()), new CookieHeader(account.cookies()), 0);
    }

    /** @param row the place in the list of what can be opened, which is by name */
    public static void of(Wire wire, CookieHeader browser, int row) {
        var page = wire.send(browser.on(Call.of("GET", "/organisations")));
        browser.learn(page);
        var form = HtmlForm.in(page.text(), "form").orElseThrow();
        var chosen = wire.send(browser.on(Call.of("POST", form.action())
                .with(
                        "application/x-www-form-urlencoded",
                        form.pressed(form.buttonsNamed(":choose").get(row)))
                .with("Origin", wire.server().toString())));
        if (!chosen.isRedirect()) {
            throw new IllegalStateException("choosing an organisation was answered with " + chosen.status());
        }
        browser.learn(chosen);
    }
}
