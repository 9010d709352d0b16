package net.imgsecurity.portal.api.platform;

import net.imgsecurity.portal.platform.SignInProof;
import net.imgsecurity.portal.platform.StepUp;

/** The challenges of RFC 6750, 3, and of RFC 9470. */
final class Bearers {
    static final String MISSING = "Bearer realm=\"portal\"";
    static final String UNFIT = MISSING + ", error=\"invalid_token\"";

    private Bearers() {}

    /** RFC 9470, 3. */
    static String notEnough(StepUp stepUp) {
        return MISSING + ", error=\"insufficient_user_authentication\", acr_values=\""
                + SignInProof.level(stepUp.secondFactor()) + "\""
                + (stepUp.fresh() ? ", max_age=\"" + SignInProof.FRESH.toSeconds() + "\"" : "");
    }
}
