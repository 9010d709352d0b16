package net.imgsecurity.portal.local;

import java.io.IOException;

/** The servers answered, and did not let the person in. */
public final class SignInRefused extends IOException {
    SignInRefused(String line) {
        super(line);
    }
}
