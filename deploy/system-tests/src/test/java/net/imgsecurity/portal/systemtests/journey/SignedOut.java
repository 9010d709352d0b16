package net.imgsecurity.portal.systemtests.journey;

import java.time.Duration;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** Accounts that are closed at Keycloak, which hears of it in the background. */
final class SignedOut {
    private static final Duration IN_THE_BACKGROUND = Duration.ofMinutes(2);

    private SignedOut() {}

    static void isRefused(Portal portal, String address) {
        Eventually.is(IN_THE_BACKGROUND, "nobody signs in with the account", () -> {
            try {
                portal.fresh(address).token();
                return false;
            } catch (RuntimeException refused) {
                return true;
            }
        });
    }
}
