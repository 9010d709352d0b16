package net.imgsecurity.portal.web.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PendingTest {
    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private final Seal seal = new Seal(FakeKeycloak.SECRET);
    private final Pending pending =
            Pending.begin(new Target("/profile?a=b"), new Asked(true, true, Asked.Action.TOTP), true, NOW);

    @Test
    void comesBackFromTheBrowserAsItWas() {
        assertEquals(Optional.of(pending), Pending.unsealed(seal, pending.state(), pending.sealed(seal)));
    }

    @Test
    void staysClosedUnderAnotherState() {
        var other = Pending.begin(Target.HOME, Asked.TO_SIGN_IN, false, NOW);
        assertEquals(Optional.empty(), Pending.unsealed(seal, other.state(), pending.sealed(seal)));
    }

    @Test
    void staysClosedToAnotherSecret() {
        var closed = pending.sealed(new Seal("another secret"));
        assertEquals(Optional.empty(), Pending.unsealed(seal, pending.state(), closed));
    }

    @Test
    void staysClosedWhenALetterChanged() {
        var closed = pending.sealed(seal);
        var changed = closed.substring(0, 20) + (closed.charAt(20) == 'A' ? 'B' : 'A') + closed.substring(21);
        assertEquals(Optional.empty(), Pending.unsealed(seal, pending.state(), changed));
        assertEquals(Optional.empty(), Pending.unsealed(seal, pending.state(), "no base64 !"));
        assertEquals(Optional.empty(), Pending.unsealed(seal, pending.state(), ""));
    }

    @Test
    void fitsIntoACookieWithTheLongestTarget() {
        var longest = Pending.begin(Target.of("/profile?q=" + "x".repeat(980)), Asked.TO_SIGN_IN, false, NOW);
        assertTrue(longest.sealed(seal).length() < 2000);
    }

    @Test
    void hasAStateThatItRecognisesItself() {
        assertTrue(Pending.looksLikeState(pending.state()));
    }
}
