package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;

/** The caller of this request. Set once by the door (page, API, worker); nothing in a service may change it. */
@RequestScoped
public class CurrentCaller {
    private Caller caller;

    /** @throws IllegalStateException when this request has another caller already */
    public void become(Caller who) {
        if (caller != null && !caller.equals(who)) {
            throw new IllegalStateException("this request has its caller already");
        }
        caller = who;
    }

    public Optional<Caller> ifAny() {
        return Optional.ofNullable(caller);
    }

    /** @throws Forbidden when nobody is known to call */
    public Caller get() {
        return ifAny().orElseThrow(Forbidden::new);
    }

    public TenantId tenant() {
        return get().tenant();
    }

    void require(Permission permission) {
        if (!get().may(permission)) {
            throw new Forbidden();
        }
    }

    /** A second factor that was used once is asked for again, so that a fresh sign-in is worth no less than the first. */
    void requireProof(boolean secondFactor, boolean fresh, Instant now) {
        var proof = get().proof();
        if (fresh && !proof.fresh(now)) {
            throw StepUp.signInAgain(secondFactor || proof.secondFactor());
        }
        if (secondFactor && !proof.secondFactor()) {
            throw StepUp.useSecondFactor();
        }
    }
}
