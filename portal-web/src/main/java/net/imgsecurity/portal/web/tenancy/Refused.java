package net.imgsecurity.portal.web.tenancy;

import java.util.Optional;
import net.imgsecurity.portal.platform.Breakage;

/** A sign-in that ends with a page of ours. The message is for the log and names no person. */
class Refused extends Exception {
    private final Refusal refusal;
    private final transient Target target;
    private final transient Identity stranger;

    Refused(Refusal refusal, String why) {
        this(refusal, why, Target.HOME, null);
    }

    /** Something failed, whose message may quote what anybody sent: the log is told what it was and where. */
    Refused(Refusal refusal, Throwable thrown) {
        this(refusal, Breakage.brief(thrown));
    }

    /** Keycloak vouched for somebody who has no account here. */
    Refused(Identity stranger) {
        this(Refusal.UNKNOWN, "no account has this subject", Target.HOME, stranger);
    }

    private Refused(Refusal refusal, String why, Target target, Identity stranger) {
        super(why);
        this.refusal = refusal;
        this.target = target;
        this.stranger = stranger;
    }

    Refused onTheWayTo(Target where) {
        return new Refused(refusal, getMessage(), where, stranger);
    }

    Refusal refusal() {
        return refusal;
    }

    /** Where the person wanted to go: "try again" leads there. */
    Target target() {
        return target;
    }

    /** The one who is signed in at Keycloak and unknown here: they may want to sign out there. */
    Optional<Identity> stranger() {
        return Optional.ofNullable(stranger);
    }
}
