package net.imgsecurity.portal.api.platform;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** What only a door for programs refuses, before a service is asked: says why by a key of {@code HttpTexts}. */
public final class Refused extends ClientErrorException {
    private final String key;

    private Refused(Response answer, String key) {
        super(key, answer);
        this.key = key;
    }

    String key() {
        return key;
    }

    /** RFC 6585: a change has to say what it is based on. */
    static Refused unconditional(String key) {
        return new Refused(
                Response.status(Response.Status.PRECONDITION_REQUIRED).build(), key);
    }

    /** RFC 6750, 3: nothing was presented, so no error is named. */
    public static Refused tokenMissing() {
        return new Refused(unauthorized(Bearers.MISSING), "http.401");
    }

    public static Refused tokenUnfit() {
        return new Refused(unauthorized(Bearers.UNFIT), "token.refused");
    }

    private static Response unauthorized(String challenge) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header("WWW-Authenticate", challenge)
                .build();
    }
}
