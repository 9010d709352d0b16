package net.imgsecurity.portal.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** The people of one test, each with a browser that nobody has used before. */
public final class Visitors implements AutoCloseable {
    private static final Duration ACCOUNTS_ARE_MADE = Duration.ofMinutes(4);

    private final Browser browser;
    private final List<Visitor> all = new ArrayList<>();

    Visitors(Browser browser) {
        this.browser = browser;
    }

    /** Somebody who has not signed in. */
    public Visitor newcomer(Portal portal) {
        return visitor(portal, options());
    }

    /** Somebody whose browser runs no scripts. */
    public Visitor withoutScripts(Portal portal) {
        return visitor(portal, options().setJavaScriptEnabled(false));
    }

    /** Somebody whose browser asks for this language and no other. */
    public Visitor speaking(Portal portal, String language) {
        return visitor(portal, options().setLocale(language).setExtraHTTPHeaders(Map.of("Accept-Language", language)));
    }

    /** Somebody whose browser is in this zone of the tz database. */
    public Visitor in(Portal portal, String zone) {
        return visitor(portal, options().setTimezoneId(zone));
    }

    /** One of the demonstration people, signed in through the pages. */
    public Visitor signedIn(Portal portal, Demonstration who) {
        return newcomer(portal).signsIn(who);
    }

    void keepPictures(String test) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).keepPicture("failed-" + test + "-" + i);
        }
    }

    @Override
    public void close() {
        all.forEach(Visitor::close);
    }

    /** The account of a person who has just been founded is made in the background. */
    static void awaitAccount(Portal portal, Demonstration who) {
        Eventually.succeeds(ACCOUNTS_ARE_MADE, () -> portal.account(who).token());
    }

    private Visitor visitor(Portal portal, NewContextOptions options) {
        var visitor = new Visitor(portal, browser.newContext(options));
        all.add(visitor);
        return visitor;
    }

    private static NewContextOptions options() {
        return new NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setViewportSize(Look.WIDE, Look.HIGH)
                // A colour on its way to another one has no contrast to speak of.
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
