package net.imgsecurity.portal.api.tenancy;

import jakarta.annotation.security.PermitAll;
import java.lang.reflect.Method;

/** Who may call a resource method, as far as that is decided before a service is asked. */
enum Rule {
    /** A bearer with an open organisation. */
    ORGANISATION,
    /** A bearer. */
    ACCOUNT,
    /** A system, for the organisation that it names. */
    SERVICE,
    OPEN,
    SHUT;

    /** The method's own annotation counts before its class's. */
    static Rule of(Class<?> resource, Method method) {
        var own = method.getAnnotation(SignedIn.class);
        if (own == null && method.isAnnotationPresent(PermitAll.class)) {
            return OPEN;
        }
        var signedIn = own == null ? resource.getAnnotation(SignedIn.class) : own;
        if (signedIn == null) {
            return resource.isAnnotationPresent(PermitAll.class) ? OPEN : SHUT;
        }
        if (signedIn.service()) {
            return SERVICE;
        }
        return signedIn.organisation() ? ORGANISATION : ACCOUNT;
    }
}
