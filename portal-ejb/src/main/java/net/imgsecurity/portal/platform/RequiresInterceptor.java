package net.imgsecurity.portal.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;

/**
 * Checks the permission and the caller's sign-in, binds the caller's tenant and claims the request's key if it has one, inside
 * the transaction of the method that it guards.
 */
@Interceptor
@Requires(Permission.RUN_JOBS)
@Priority(Interceptor.Priority.APPLICATION)
public class RequiresInterceptor {
    @Inject
    CurrentCaller caller;

    @Inject
    TenantBinding binding;

    @Inject
    IdempotentCall repeatable;

    @Inject
    Clock clock;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        var required = call.getMethod().getAnnotation(Requires.class);
        caller.require(required.value());
        caller.requireProof(required.secondFactor(), required.fresh(), clock.instant());
        binding.bind(caller.tenant());
        repeatable.claim(caller.get());
        return call.proceed();
    }
}
