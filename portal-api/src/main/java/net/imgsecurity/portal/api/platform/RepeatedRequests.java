package net.imgsecurity.portal.api.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.IdempotentCall;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.KeptAnswer;
import net.imgsecurity.portal.platform.KeptAnswers;

/**
 * A POST that comes again under the same {@code Idempotency-Key} (the IETF's draft of that header) gets the answer that the
 * first one got, and does nothing. The key is the caller's own in the open organisation, for {@link KeptAnswers#KEPT}.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class RepeatedRequests implements ContainerRequestFilter {
    /** No operation takes a larger body. */
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    @Inject
    CurrentCaller caller;

    @Inject
    IdempotentCall call;

    @Inject
    KeptAnswers answers;

    @Context
    ResourceInfo resource;

    /**
     * @throws Invalid 400 for a key that is none, 422 for the key of another request
     * @throws Conflict while the first request is at work, after waiting for it
     */
    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var header = request.getHeaderString(IdempotencyKey.HEADER);
        if (header == null
                || !HttpMethod.POST.equals(request.getMethod())
                || caller.ifAny().isEmpty()) {
            return;
        }
        var body = Body.read(request.getEntityStream(), MOST_BYTES);
        request.setEntityStream(new ByteArrayInputStream(body));
        var key = IdempotencyKey.of(header);
        var fingerprint = IdempotencyKey.fingerprint(request, body);
        var claim = answers.find(caller.get(), key.hash());
        if (claim.isEmpty()) {
            call.under(key.hash(), fingerprint);
            request.setProperty(IdempotencyKey.HEADER, key);
        } else if (!claim.get().isOf(fingerprint)) {
            throw new Invalid("idempotency.key-reused");
        } else if (!resource.getResourceMethod().isAnnotationPresent(Reads.class)) {
            request.abortWith(answers.settled(caller.get(), key.hash())
                    .flatMap(KeptAnswers.Claim::answer)
                    .map(RepeatedRequests::again)
                    .orElseThrow(() -> new Conflict("idempotency.unanswered")));
        }
    }

    static Response again(KeptAnswer answer) {
        var again = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(again::header);
        return again.build();
    }
}
