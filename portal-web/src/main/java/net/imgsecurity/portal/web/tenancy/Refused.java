package net.imgsecurity.portal.web.tenancy;

/** A sign-in that ends with a page of ours. The message is for the log and names no person. */
class Refused extends Exception {
    private final Refusal refusal;
    private final transient Target target;

    Refused(Refusal refusal, String why) {
        this(refusal, why, Target.HOME);
    }

    private Refused(Refusal refusal, String why, Target target) {
        super(why);
        this.refusal = refusal;
        this.target = target;
    }

    Refused onTheWayTo(Target where) {
        return new Refused(refusal, getMessage(), where);
    }

    Refusal refusal() {
        return refusal;
    }

    /** Where the person wanted to go: "try again" leads there. */
    Target target() {
        return target;
    }
}
