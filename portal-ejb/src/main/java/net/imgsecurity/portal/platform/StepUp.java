package net.imgsecurity.portal.platform;

/** The caller may do this, once they proved anew who they are (RFC 9470): pages lead there and back, programs are told. */
public final class StepUp extends PortalException {
    private final boolean secondFactor;
    private final boolean fresh;

    private StepUp(String key, boolean secondFactor, boolean fresh) {
        super(401, key);
        this.secondFactor = secondFactor;
        this.fresh = fresh;
    }

    /** @param secondFactor whether that sign-in needs the second factor too */
    public static StepUp signInAgain(boolean secondFactor) {
        return new StepUp("sign-in.stale", secondFactor, true);
    }

    public static StepUp useSecondFactor() {
        return new StepUp("second-factor.missing", true, false);
    }

    public boolean secondFactor() {
        return secondFactor;
    }

    /** Whether the sign-in may not be older than {@link SignInProof#FRESH}. */
    public boolean fresh() {
        return fresh;
    }
}
