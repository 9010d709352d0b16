package net.imgsecurity.portal.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import net.imgsecurity.portal.local.Addresses;
import net.imgsecurity.portal.local.BrowserlessSignIn;

/** Somebody with a browser and, when asked for, a bearer token; both from the real sign-in, each made once and kept fresh. */
public final class Account {
    /** Below the five minutes that the realm gives a token. */
    private static final Duration TOKEN_LASTS = Duration.ofMinutes(3);

    private final Addresses addresses;
    private final String address;
    private final String password;
    private final BrowserlessSignIn browser;
    private boolean signedIn;
    private String token;
    private Instant tokenEnds = Instant.EPOCH;

    Account(Addresses addresses, String address, String password) {
        this.addresses = addresses;
        this.address = address;
        this.password = password;
        this.browser = addresses.browser();
    }

    public String address() {
        return address;
    }

    /** An access token for the API; the browser's session at Keycloak gives the next one without another password. */
    public synchronized String token() {
        if (Instant.now().isAfter(tokenEnds)) {
            try {
                token = browser.token(address, password);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            tokenEnds = Instant.now().plus(TOKEN_LASTS);
        }
        return token;
    }

    /** The Cookie header of a browser that has signed in to the portal. */
    public synchronized String cookies() {
        try {
            if (!signedIn) {
                browser.throughPortal(address, password);
                signedIn = true;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return browser.cookies(addresses.portal());
    }
}
