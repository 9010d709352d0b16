package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInProofTest {
    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    @Test
    void isFreshForFiveMinutes() {
        assertTrue(new SignInProof(false, NOW.minusSeconds(299)).fresh(NOW));
        assertFalse(new SignInProof(false, NOW.minusSeconds(300)).fresh(NOW));
        assertFalse(SignInProof.of("pwd", null).fresh(NOW));
    }

    @Test
    void hasASecondFactorOnlyWhenTheTokenSaysSo() {
        assertTrue(SignInProof.of("mfa", NOW).secondFactor());
        assertFalse(SignInProof.of("pwd", NOW).secondFactor());
        assertFalse(SignInProof.of("2", NOW).secondFactor());
        assertFalse(SignInProof.of(null, NOW).secondFactor());
    }

    @Test
    void isAskedForAgainWhenItIsOldWithTheFactorThatWasUsedBefore() {
        assertFalse(stepUp(new SignInProof(false, NOW.minusSeconds(600)), false, true)
                .secondFactor());
        assertTrue(stepUp(new SignInProof(true, NOW.minusSeconds(600)), false, true)
                .secondFactor());
        assertTrue(stepUp(new SignInProof(false, NOW), true, true).secondFactor());
        assertDoesNotThrow(() -> calledWith(new SignInProof(false, NOW)).requireProof(false, true, NOW));
        assertDoesNotThrow(
                () -> calledWith(new SignInProof(true, Instant.EPOCH)).requireProof(true, false, NOW));
    }

    private static StepUp stepUp(SignInProof proof, boolean secondFactor, boolean fresh) {
        return assertThrows(StepUp.class, () -> calledWith(proof).requireProof(secondFactor, fresh, NOW));
    }

    private static CurrentCaller calledWith(SignInProof proof) {
        var current = new CurrentCaller();
        current.become(new Caller(null, new TenantId(1), null, "", "MEMBER", Set.of(), proof));
        return current;
    }
}
