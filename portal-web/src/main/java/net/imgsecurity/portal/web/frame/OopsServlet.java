package net.imgsecurity.portal.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import net.imgsecurity.portal.door.RequestId;
import net.imgsecurity.portal.platform.ProblemTexts;

/**
 * The page on which everything ends that went wrong. Plain on purpose: it needs neither Faces nor the database, either of
 * which may be what failed.
 */
@WebServlet("/oops")
public class OopsServlet extends HttpServlet {
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 503);
    private static final Set<Integer> CONFLICTS = Set.of(409, 412);
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"%s>
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title><link rel="icon" href="/jakarta.faces.resource/shield.svg.xhtml?ln=portal">
            <link rel="stylesheet" href="/jakarta.faces.resource/portal.css.xhtml?ln=portal"></head>
            <body class="alone"><main class="narrow" id="main"><h1 tabindex="-1" autofocus>%s</h1><p>%s</p>%s
            <p><a href="%s">%s</a></p><p class="quiet">%s</p></main></body></html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = failure(request);
        var language = PageLanguage.of(request);
        response.setStatus(failure.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.toLanguageTag());
        if (failure.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", "10");
        }
        if (!"HEAD".equals(request.getMethod())) {
            response.getWriter().write(page(failure, request, language));
        }
    }

    private static String page(Failure failure, HttpServletRequest request, Locale language) {
        var text = ResourceBundle.getBundle(
                "net.imgsecurity.portal.web.Text",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var what = what(failure);
        var title = escaped(text.getString("oops." + what + ".title"));
        var says = failure.key() == null
                ? text.getString("oops." + what)
                : ProblemTexts.of(failure.key(), failure.arguments(), language);
        var again = mayBeTriedAgain(failure);
        return PAGE.formatted(
                language.toLanguageTag(),
                Display.THEME.in(request).map(" data-theme=\"%s\""::formatted).orElse(""),
                title,
                title,
                escaped(says),
                again ? TypedText.of(request, text) : "",
                again ? escaped(asked(request)) : "/overview",
                escaped(text.getString(again ? "oops.again" : "oops.home")),
                escaped(text.getString("oops.number") + " " + RequestId.of(request)));
    }

    /** As it is, on the page where it was tried: that page grew old, or something was away. */
    private static boolean mayBeTriedAgain(Failure failure) {
        return failure.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                || failure.status() == HttpServletResponse.SC_CONFLICT && failure.key() == null;
    }

    /** Which of the bundle's titles: a conflict that a service named is another thing than a page grown old. */
    private static String what(Failure failure) {
        if (failure.key() != null && CONFLICTS.contains(failure.status())) {
            return "conflict";
        }
        return String.valueOf(KNOWN.contains(failure.status()) ? failure.status() : 500);
    }

    /** Where the person was: the page on which it was tried. Only ever a path of our own. */
    private static String asked(HttpServletRequest request) {
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var query = request.getQueryString();
        return path == null || path.startsWith("//") ? "/overview" : path + (query == null ? "" : "?" + query);
    }

    private static Failure failure(HttpServletRequest request) {
        if (request.getAttribute(Failure.class.getName()) instanceof Failure failure) {
            return failure;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Failure.of(thrown);
        }
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Failure.of(status == null ? HttpServletResponse.SC_NOT_FOUND : status);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
