package net.imgsecurity.portal.api.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource, or one of its methods: for bearers of an access token. What the bearer may do is decided by the service that
 * is called. A method that carries neither this nor PermitAll is closed to everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SignedIn {
    /** Whether an organisation has to be open: the only one, or the one that the header Portal-Organisation names. */
    boolean organisation() default true;

    /** For IMG's own systems instead of people: by their clients' tokens, in the organisation that they name. */
    boolean service() default false;
}
