package net.imgsecurity.portal.platform;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every service method: the permission that the caller needs, checked before it runs. The caller's tenant is bound to the
 * transaction, so that the method sees and writes that tenant's rows and no others.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    @Nonbinding
    Permission value();

    /** The caller signed in not longer than five minutes ago ({@link SignInProof#FRESH}): a session left open is not enough. */
    @Nonbinding
    boolean fresh() default false;

    /** The caller signed in with a second factor, whatever their role. */
    @Nonbinding
    boolean secondFactor() default false;
}
