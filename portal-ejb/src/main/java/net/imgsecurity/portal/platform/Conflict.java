package net.imgsecurity.portal.platform;

/** What was asked does not fit the present state. */
public final class Conflict extends PortalException {
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int TOO_MANY_REQUESTS = 429;

    public Conflict(String key, Object... arguments) {
        this(CONFLICT, key, arguments);
    }

    private Conflict(int status, String key, Object... arguments) {
        super(status, key, arguments);
    }

    /** The same was asked for too often lately. */
    public static Conflict tooOften(String key, Object... arguments) {
        return new Conflict(TOO_MANY_REQUESTS, key, arguments);
    }

    /** Somebody else changed the record after the caller read it. */
    public static Conflict changedMeanwhile() {
        return new Conflict(PRECONDITION_FAILED, "changed-meanwhile");
    }
}
