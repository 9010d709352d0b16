package net.imgsecurity.portal.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.IdempotentCall;
import net.imgsecurity.portal.platform.KeptAnswer;
import net.imgsecurity.portal.platform.KeptAnswers;

/** Keeps the answer of a request with a key before it leaves, and gives it to one that came at the same moment. */
@Provider
@ApplicationScoped
public class AnswersKept implements ContainerResponseFilter, WriterInterceptor {
    private static final List<String> HEADERS = List.of("Content-Type", "Content-Language", "ETag", "Location");
    private static final String DUE = AnswersKept.class.getName();
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(20);

    @Inject
    CurrentCaller caller;

    @Inject
    IdempotentCall call;

    @Inject
    KeptAnswers answers;

    @Context
    ResourceInfo resource;

    /** What is to be kept once its body is known. */
    private record Due(IdempotencyKey key, int status, Map<String, String> headers) {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(IdempotencyKey.HEADER) instanceof IdempotencyKey key)) {
            return;
        }
        if (call.isRepeated()) {
            first(key).ifPresent(answer -> replace(response, answer));
        } else if (call.isClaimed() && response.getStatus() < 400 && !reads()) {
            var due = new Due(key, response.getStatus(), headers(response));
            if (response.hasEntity()) {
                request.setProperty(DUE, due);
            } else {
                keep(due, null);
            }
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getProperty(DUE) instanceof Due due) {
            var client = context.getOutputStream();
            var body = new ByteArrayOutputStream();
            context.setOutputStream(body);
            context.proceed();
            keep(due, body.toByteArray());
            client.write(body.toByteArray());
        } else {
            context.proceed();
        }
    }

    private boolean reads() {
        return resource.getResourceMethod().isAnnotationPresent(Reads.class);
    }

    private void keep(Due due, byte[] body) {
        answers.keep(caller.get(), due.key().hash(), new KeptAnswer(due.status(), due.headers(), body));
    }

    /** The one that came first has done its work when this one learns of it; its answer is on its way. */
    private Optional<KeptAnswer> first(IdempotencyKey key) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        Optional<KeptAnswer> answer;
        do {
            answer = answers.find(caller.get(), key.hash()).flatMap(KeptAnswers.Claim::answer);
            if (answer.isEmpty()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } while (answer.isEmpty() && System.nanoTime() < end);
        return answer;
    }

    private static void replace(ContainerResponseContext response, KeptAnswer answer) {
        response.getHeaders().clear();
        answer.headers().forEach(response.getHeaders()::putSingle);
        response.setStatus(answer.status());
        response.setEntity(answer.body());
    }

    private static Map<String, String> headers(ContainerResponseContext response) {
        var kept = new TreeMap<String, String>();
        HEADERS.forEach(name -> {
            var value = response.getHeaderString(name);
            if (value != null) {
                kept.put(name, value);
            }
        });
        return kept;
    }
}
