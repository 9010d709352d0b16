package net.imgsecurity.portal.web.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** A portal's node, one browser, and a Keycloak that a test may spoil. */
class Trial implements AutoCloseable {
    static final Target PROFILE = new Target("/profile");
    private static final Duration IN_TIME = Duration.ofSeconds(3);

    final FakeKeycloak keycloak = new FakeKeycloak();
    private final Map<String, Pending> browser = new HashMap<>();
    private SignIn signIn;

    /** What the next person is asked for. */
    Asked asked = Asked.TO_SIGN_IN;

    Trial() throws IOException {
        anotherNode();
    }

    SignIn signIn() {
        return signIn;
    }

    /** What follows meets a node that knows nothing yet. */
    void anotherNode() {
        later(Clock.systemUTC());
    }

    void later(Clock clock) {
        signIn = new SignIn(keycloak.settings(), new IdentityProvider(keycloak.settings(), new Wire()), clock);
    }

    void forgetCookies() {
        browser.clear();
    }

    /** The address of Keycloak that the browser is sent to. */
    URI begin() throws Refused {
        return begin(false);
    }

    URI begin(boolean again) throws Refused {
        var begun = signIn.begin(PROFILE, asked, again);
        browser.put(begun.pending().state(), begun.pending());
        return begun.keycloak();
    }

    /** What the browser brings back when the person signed in well. */
    Map<String, String[]> answer() throws Refused {
        return keycloak.signedIn(begin());
    }

    SignIn.Arrived arrive(Map<String, String[]> answer) throws Refused, BeginAgain {
        return signIn.arrive(answer, state -> Optional.ofNullable(browser.remove(state)));
    }

    Refused refused(Refusal expected, Map<String, String[]> answer) {
        return refused(expected, () -> arrive(answer));
    }

    /** Refuses as expected, and in time. */
    Refused refused(Refusal expected, Executable step) {
        var start = System.nanoTime();
        var refused = assertThrows(Refused.class, step);
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(expected, refused.refusal(), refused.getMessage());
        assertTrue(took.compareTo(IN_TIME) < 0, "took " + took);
        return refused;
    }

    @Override
    public void close() {
        keycloak.close();
    }
}
