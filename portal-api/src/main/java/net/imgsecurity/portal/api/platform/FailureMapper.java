package net.imgsecurity.portal.api.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import net.imgsecurity.portal.door.RequestId;
import net.imgsecurity.portal.platform.Breakage;

/** The one place where anything thrown becomes an answer. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        var failure = Failure.of(thrown);
        var requestId = RequestId.of(request);
        if (failure.status() >= 500) {
            Breakage.log("a request failed", thrown);
        }
        var locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var answer = Response.status(failure.status())
                .type(ProblemJson.MEDIA_TYPE)
                .language(locale)
                .entity(ProblemJson.of(failure, locale, requestId));
        failure.headers().forEach(answer::header);
        return answer.build();
    }
}
