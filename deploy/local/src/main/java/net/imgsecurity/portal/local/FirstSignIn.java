package net.imgsecurity.portal.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** The proof that a stack is of use: a person signs in through the portal. */
final class FirstSignIn {
    private static final Duration LIMIT = Duration.ofSeconds(180);

    private FirstSignIn() {}

    /** Tries until it succeeds, since the portal provisions the account at Keycloak when both are up. */
    static void await(Addresses addresses, Demonstration person) {
        var end = Instant.now().plus(LIMIT);
        while (true) {
            try {
                addresses.browser().throughPortal(person.address(), person.password());
                return;
            } catch (IOException e) {
                if (Instant.now().isAfter(end)) {
                    throw new StartFailure(
                            person.address() + " could not sign in within " + LIMIT.toSeconds() + " s", e);
                }
                Waiting.pause();
            }
        }
    }
}
