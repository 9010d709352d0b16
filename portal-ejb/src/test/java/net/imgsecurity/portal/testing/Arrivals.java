package net.imgsecurity.portal.testing;

import java.time.Instant;
import net.imgsecurity.portal.platform.SignInProof;
import net.imgsecurity.portal.tenancy.Arrival;

/** People as the identity provider sends them. */
public final class Arrivals {
    private Arrivals() {}

    /** Long ago, by a password alone. */
    public static Arrival of(String subject, String idpSession) {
        return of(subject, idpSession, SignInProof.NONE);
    }

    public static Arrival of(String subject, String idpSession, boolean secondFactor, Instant at) {
        return of(subject, idpSession, new SignInProof(secondFactor, at));
    }

    private static Arrival of(String subject, String idpSession, SignInProof proof) {
        return new Arrival(subject, idpSession, "token", proof, "Firefox, Linux");
    }
}
