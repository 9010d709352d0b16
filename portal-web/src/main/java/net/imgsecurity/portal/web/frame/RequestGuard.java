package net.imgsecurity.portal.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.imgsecurity.portal.door.UnreadableBody;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Permission;

/** Refuses what could not be read anyway, before a page or the server stumbles over it: 400, 403, 405, 413, 415 instead of 500. */
@WebFilter(filterName = "guard", urlPatterns = "/*")
public class RequestGuard extends HttpFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    /** The one page that takes files, by both its addresses. */
    private static final Set<String> TAKES_FILES = Set.of("/organisation/imports", "/organisation/imports.xhtml");

    /** Takes its one parameter from the address: mail programs send a form of either kind, which is not read (RFC 8058). */
    private static final String BODY_UNREAD = "/unsubscribe";

    /** Two more megabytes than a file of people may have, so that the portal says so itself. */
    private static final int LARGEST = 12 * 1024 * 1024;

    @Inject
    CurrentCaller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var status = refusal(request);
        if (status != 0) {
            refuse(status, response);
        } else if (isMultipart(request) && BODY_UNREAD.equals(request.getServletPath())) {
            passOn(request, List.of(), response, chain);
        } else if (isMultipart(request)) {
            passOnFiles(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(int status, HttpServletResponse response) throws IOException {
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "GET, HEAD, POST");
        }
        response.sendError(status);
    }

    /** The status that refuses the request; 0 when it may pass. Reads no byte of a form with files. */
    private int refusal(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (request.getContentLengthLong() > LARGEST) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (Unattended.mayNot(request) || UnreadableBody.in(request)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        try {
            request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException noDate) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return isMultipart(request) ? noFiles(request) : unreadable(request);
    }

    private int noFiles(HttpServletRequest request) {
        if (BODY_UNREAD.equals(request.getServletPath())) {
            return 0;
        }
        if (!TAKES_FILES.contains(request.getServletPath())) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        var may = caller.ifAny().filter(who -> who.may(Permission.IMPORT_PEOPLE));
        return may.isPresent() ? 0 : HttpServletResponse.SC_FORBIDDEN;
    }

    private static int unreadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return 0;
        } catch (IllegalArgumentException malformed) {
            return HttpServletResponse.SC_BAD_REQUEST;
        } catch (IllegalStateException tooLarge) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
    }

    private static void passOnFiles(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            passOn(request, Multipart.parts(request.getContentType(), body), response, chain);
        } catch (Multipart.Malformed malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static void passOn(
            HttpServletRequest request, List<UploadedPart> parts, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        UploadedForm form;
        try {
            form = new UploadedForm(request, parts);
        } catch (IllegalArgumentException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(form, response);
    }

    /** Of such a request the server may not be asked for parameters: the servlet of Faces makes it keep all parts. */
    static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
