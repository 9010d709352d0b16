package net.imgsecurity.portal.systemtests.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer names no product, no version and no place in a program. */
@RunningPortal
class NamelessErrorsIT {
    private static final List<String> NAMES = List.of(
            "payara",
            "glassfish",
            "grizzly",
            "jersey",
            "mojarra",
            "eclipselink",
            "mariadb",
            "mysql",
            "weld",
            "soteria",
            "catalina",
            "hibernate",
            "x-powered-by",
            "java.lang",
            "java.sql",
            "jakarta.servlet",
            "net.imgsecurity",
            "\tat ",
            "6.2025",
            "exception");

    static Stream<String> requests() {
        var get = "GET %s HTTP/1.1\r\nHost: portal\r\n%sConnection: close\r\n\r\n";
        return Stream.of(
                get.formatted("/nothing/here", ""),
                get.formatted("/api/v1/nothing", ""),
                get.formatted("/api/v1/me/profile", ""),
                get.formatted("/api", ""),
                get.formatted("/%zz", ""),
                get.formatted("/%00", ""),
                get.formatted("/%2e%2e/%2e%2e/etc/passwd", ""),
                get.formatted("/../../etc/passwd", ""),
                get.formatted("/WEB-INF/web.xml", ""),
                get.formatted("/api/WEB-INF/web.xml", ""),
                get.formatted("/x?a=%", ""),
                get.formatted("/overview?" + "a".repeat(20_000), ""),
                get.formatted("/overview", "X-Long: " + "a".repeat(20_000) + "\r\n"),
                get.formatted("/overview", "Cookie: a=b;;;=\u0001\r\n"),
                get.formatted("/overview", "Cookie: __Host-portal-session=" + "\"".repeat(40) + "\r\n"),
                get.formatted("/overview", "If-Modified-Since: yesterday\r\n"),
                get.formatted("/overview", "Accept-Language: ,;q=x\r\n"),
                get.formatted("/overview", "No colon here\r\n"),
                get.formatted("/overview", "Expect: 200-maybe\r\n"),
                get.formatted("/api/v1/me/profile", "Authorization: Bearer x\r\n"),
                get.formatted("/api/v1/me/profile", "Accept: nonsense\r\n"),
                get.formatted("/jakarta.faces.resource/web.xml", ""),
                get.formatted("/jakarta.faces.resource/portal.css.xhtml?ln=../WEB-INF", ""),
                get.formatted("/signin/callback?code=x&state=y", ""),
                get.formatted("/oops", ""),
                "GET /overview HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /overview HTTP/9.9\r\nHost: portal\r\n\r\n",
                "GET /overview\r\n\r\n",
                "nonsense\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n",
                "PROPFIND / HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n",
                "DELETE /api/v1/organisations HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n",
                post("/api/v1/organisation/imports", "multipart/form-data", "x"),
                post("/organisation/imports", "multipart/form-data", "x"),
                post("/api/v1/me/profile", "application/json", "{"),
                post("/organisations", "application/x-www-form-urlencoded", "jakarta.faces.ViewState=%zz"),
                post("/organisations", "application/x-www-form-urlencoded", "jakarta.faces.ViewState=1:1"),
                post("/signin/backchannel-logout", "application/x-www-form-urlencoded", "logout_token=x.y.z"),
                "POST /signout HTTP/1.1\r\nHost: portal\r\nContent-Length: 99999999999\r\n\r\n",
                "POST /signout HTTP/1.1\r\nHost: portal\r\nContent-Length: -1\r\n\r\n",
                "POST /signout HTTP/1.1\r\nHost: portal\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("requests")
    void tellNothingOfWhatThePortalIsMadeOf(String request, Portal portal) throws IOException {
        var answer = RawHttp.exchange(portal.addresses().portal(), request);
        var said = answer.toLowerCase(Locale.ROOT);
        var shown = request.substring(0, Math.min(200, request.length()));
        var found = NAMES.stream().filter(said::contains).toList();
        assertEquals(List.of(), found, () -> shown + "\nwas answered\n" + answer);
        assertTrue(!said.matches("(?s).*\r\nserver: .*"), () -> shown + "\nwas answered\n" + answer);
        assertTrue(!answer.matches("(?s)HTTP/1\\.[01] 50[0-2] .*"), () -> shown + "\nwas answered\n" + answer);
    }

    private static String post(String path, String mediaType, String body) {
        return "POST %s HTTP/1.1\r\nHost: portal\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(path, mediaType, body.length(), body);
    }
}
