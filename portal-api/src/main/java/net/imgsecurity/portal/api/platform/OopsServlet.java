package net.imgsecurity.portal.api.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.imgsecurity.portal.door.RequestId;
import net.imgsecurity.portal.platform.Breakage;

/** Where everything ends that went wrong before or outside JAX-RS: a refused token, an unknown path, a fault of the server. */
@WebServlet({"/oops", "/webjars/*"})
public class OopsServlet extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = failure(request);
        var locale = Languages.of(request.getHeader("Accept-Language"));
        response.setStatus(failure.status());
        response.setContentType(ProblemJson.MEDIA_TYPE);
        response.setHeader("Content-Language", locale.toLanguageTag());
        failure.headers().forEach(response::setHeader);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(Json.write(ProblemJson.of(failure, locale, RequestId.of(request))));
        }
    }

    private static Failure failure(HttpServletRequest request) {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown != null) {
            Breakage.log("a request failed", thrown);
            return Failure.of(thrown);
        }
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status != null && status == HttpServletResponse.SC_UNAUTHORIZED) {
            return Failure.of(
                    request.getHeader("Authorization") == null ? Refused.tokenMissing() : Refused.tokenUnfit());
        }
        // Asked for by its own address there is nothing here.
        return Failure.of(status == null ? HttpServletResponse.SC_NOT_FOUND : status);
    }
}
