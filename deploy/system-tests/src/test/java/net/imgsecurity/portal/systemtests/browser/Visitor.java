package net.imgsecurity.portal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** Somebody at a browser. What they do is named as they would say it; what opens a page also looks at it. */
public final class Visitor {
    private static final double PATIENCE_MS = 30_000;
    private static final int TRIES = 5;

    private final Portal portal;
    private final BrowserContext context;
    private final Page page;

    Visitor(Portal portal, BrowserContext context) {
        this.portal = portal;
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MS);
        this.page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** The full address of a page of the portal. */
    public String address(String path) {
        return portal.addresses().portal() + path;
    }

    /** Asks for the overview and proves who they are; ends there, or where organisations are chosen. */
    public Visitor signsIn(Demonstration who) {
        Visitors.awaitAccount(portal, who);
        page.navigate(address("/overview"));
        return provesToBe(who);
    }

    /** On Keycloak's page. */
    public Visitor provesToBe(Demonstration who) {
        looks("signin");
        provesToBe(who.address(), "/");
        // A busy machine may keep Keycloak from answering in time; people are told so, and try again.
        for (int i = 0; i < TRIES && place().startsWith("/signin/callback"); i++) {
            follows("Sign in again");
            page.waitForURL(address -> address.startsWith(address("/")));
        }
        return this;
    }

    /**
     * On Keycloak's page, with the password of everybody in the demonstration.
     *
     * @param path of ours where they come back
     */
    public Visitor provesToBe(String address, String path) {
        page.locator("input[name=username]").fill(address);
        page.locator("input[name=password]").fill(Demonstration.STAFF.password());
        page.keyboard().press("Enter");
        page.waitForURL(where -> where.startsWith(address(path)));
        return this;
    }

    /** Whether the page shows this when it is asked for anew; not when the answer to a button takes its place meanwhile. */
    public boolean showsAnew(String text) {
        try {
            page.reload();
            return main().innerText().contains(text);
        } catch (PlaywrightException overtaken) {
            return false;
        }
    }

    public Visitor opens(String path, String name) {
        page.navigate(address(path));
        return looks(name);
    }

    /** At the page that is open: see {@link Look}. */
    public Visitor looks(String name) {
        page.waitForLoadState();
        Look.at(page, name);
        return this;
    }

    /** At the page that is open, as on a telephone. */
    public Visitor looksNarrow(String name) {
        page.waitForLoadState();
        Look.narrow(page, name);
        return this;
    }

    /** At the page that is open, as on paper. */
    public Visitor looksPrinted(String name) {
        page.waitForLoadState();
        Paper.at(page, name);
        return this;
    }

    public Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    public Visitor presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    public Visitor fills(String label, String value) {
        field(label).fill(value);
        return this;
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Somewhere in the page's own part, not in the frame around it. */
    public Visitor sees(String text) {
        assertThat(main()).containsText(text);
        return this;
    }

    public Visitor doesNotSee(String text) {
        assertThat(main()).not().containsText(text);
        return this;
    }

    /** The path and query where the browser is; the whole address when that is not ours. */
    public String place() {
        return page.url().replaceFirst("^" + java.util.regex.Pattern.quote(address("")), "");
    }

    public Locator main() {
        return page.locator("main");
    }

    /** The rows of the history that is shown, newest first. */
    public Locator history() {
        return page.locator("[aria-labelledby=history] tbody tr");
    }

    void keepPicture(String name) {
        try {
            for (var tab : context.pages()) {
                Look.picture(tab, name + "-" + context.pages().indexOf(tab));
            }
        } catch (PlaywrightException gone) {
            // The failure that is being reported says more.
            return;
        }
    }

    void close() {
        context.close();
    }
}
