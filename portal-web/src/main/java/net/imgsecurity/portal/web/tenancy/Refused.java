package net.imgsecurity.portal.web.tenancy;

import java.util.Optional;

/** A sign-in that ends with a page of ours. The message is for the log and names no person. */
class Refused extends Exception {
    private static final int LONGEST = 200;

    private final Refusal refusal;
    private final transient Target target;
    private final transient Identity stranger;

    Refused(Refusal refusal, String why) {
        this(refusal, why, Target.HOME, null);
    }

    /** Keycloak vouched for somebody who has no account here. */
    Refused(Identity stranger) {
        this(Refusal.UNKNOWN, "no account has this subject", Target.HOME, stranger);
    }

    private Refused(Refusal refusal, String why, Target target, Identity stranger) {
        super(plain(why));
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

    /** The reason may quote what anybody sent: one line of the log, and no more. */
    private static String plain(String why) {
        var line = String.valueOf(why).replaceAll("\\p{Cntrl}", " ");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
