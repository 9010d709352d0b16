package net.imgsecurity.portal.systemtests.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** Everything that a browser asks for and is told to keep, from the moment on when it is watched. */
final class Watched {
    private static final Pattern MAX_AGE = Pattern.compile("(?i);\\s*max-age=(-?\\d+)");
    private static final Pattern EXPIRES = Pattern.compile("(?i);\\s*expires=([^;]+)");

    private final Page page;
    private final CookieRegister register;
    private final String portal;
    private final String signIn;
    private final List<Response> answers = new ArrayList<>();
    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> kept = new TreeSet<>();

    private Watched(Page page, Portal portal, CookieRegister register) {
        this.page = page;
        this.register = register;
        this.portal = origin(portal.addresses().portal().toString());
        this.signIn = origin(portal.addresses().issuer().toString());
    }

    static Watched from(Page page, Portal portal, CookieRegister register) {
        var watched = new Watched(page, portal, register);
        page.onRequest(watched::asked);
        page.onResponse(watched.answers::add);
        return watched;
    }

    /** To be called at each page: what it keeps, and what came since the last one. */
    void look() {
        page.waitForLoadState();
        // To ask for the headers of one lets the next ones arrive.
        while (!answers.isEmpty()) {
            answered(answers.remove(0));
        }
        page.context().cookies().forEach(cookie -> {
            if (!register.has("PORTAL", "COOKIE", cookie.name, null)
                    && !register.has("SIGN_IN", "COOKIE", cookie.name, null)) {
                wrong.add("in the jar: " + cookie.name);
            }
        });
        if (origin(page.url()).equals(portal)) {
            ((List<?>) page.evaluate("() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"))
                    .stream()
                            .map(String::valueOf)
                            .filter(name -> !register.has("PORTAL", "STORAGE", name, null))
                            .forEach(name -> wrong.add("in the storage: " + name));
        }
    }

    /** What is in no register, and requests to anywhere else. */
    Set<String> wrong() {
        return wrong;
    }

    /** Names of cookies that were set. */
    Set<String> kept() {
        return kept;
    }

    /** A page may lead to the sign-in; nothing that belongs to a page comes from another host than the page. */
    private void asked(Request request) {
        var to = origin(request.url());
        var from = origin(request.frame().url());
        var ours = to.equals(portal) || to.equals(signIn);
        if (!request.url().startsWith("data:") && (!ours || !request.isNavigationRequest() && !to.equals(from))) {
            wrong.add("asked " + to + " on " + from);
        }
    }

    private void answered(Response answer) {
        var where = origin(answer.url()).equals(portal) ? "PORTAL" : "SIGN_IN";
        // Null where there is none.
        var set = answer.headerValues("set-cookie");
        for (var header : set == null ? List.<String>of() : set) {
            var name = header.substring(0, header.indexOf('='));
            kept.add(name);
            if (!register.has(where, "COOKIE", name, seconds(header))) {
                wrong.add(where + " sets " + header.replaceFirst("=[^;]*", "=..."));
            }
        }
    }

    private static Long seconds(String header) {
        var age = MAX_AGE.matcher(header);
        if (age.find()) {
            return Long.valueOf(age.group(1));
        }
        var expires = EXPIRES.matcher(header);
        if (!expires.find()) {
            return null;
        }
        var at = ZonedDateTime.parse(expires.group(1).replace('-', ' '), DateTimeFormatter.RFC_1123_DATE_TIME);
        return Duration.between(ZonedDateTime.now(at.getZone()), at).toSeconds();
    }

    private static String origin(String address) {
        var uri = URI.create(address.replaceFirst("[?#].*", ""));
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
