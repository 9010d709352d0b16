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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
            answers.settled(caller.get(), key.hash())
                    .flatMap(KeptAnswers.Claim::answer)
                    .ifPresent(answer -> replace(response, answer));
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
            var written = new ByteArrayOutputStream();
            context.setOutputStream(written);
            context.proceed();
            var body = written.toByteArray();
            keep(due, body);
            client.write(body);
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
