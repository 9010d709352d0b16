package net.imgsecurity.portal.web.tenancy;

import java.util.Locale;

/** How a sign-in ends other than well; each has its words in the bundle and its HTTP status. */
enum Refusal {
    /** No such sign-in was begun in this browser, or it took too long, or it is over already. */
    OUTDATED(400),
    /** The person, or Keycloak for them, said no. */
    DENIED(403),
    /** What came back does not hold: code, token, or an answer for somebody else. */
    REJECTED(400),
    /** Keycloak knows the person, the portal does not. */
    UNKNOWN(403),
    /** Keycloak is away, frozen or overrun. */
    UNAVAILABLE(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
