package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.MappingMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrameFilterTest {
    private final Logger log = Logger.getLogger("portal.access");
    private final List<String> lines = new ArrayList<>();
    private final Handler listener = new Listener();
    private final FrameFilter filter = new FrameFilter();

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(listener);
        filter.headers = new SecurityHeaders();
        filter.headers.portal = "https://portal.example";
        filter.headers.issuer = "https://id.example/realms/img";
    }

    @AfterEach
    void stop() {
        log.removeHandler(listener);
        log.setUseParentHandlers(true);
    }

    @Test
    void aLineNamesThePageAndHowItEnded() throws Exception {
        var exchange = new FakeExchange().with("getServletPath", "/profile");
        exchange.to("/profile", "Faces", MappingMatch.EXACT, "/profile");
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        assertSaid("GET", "/profile", 200);
    }

    @Test
    void whatSomebodyTypedIsNotWritten() throws Exception {
        var exchange = new FakeExchange().with("getServletPath", "/amara@halden.example\n2026 forged");
        exchange.to("/amara@halden.example%0a2026%20forged", "default", MappingMatch.DEFAULT, "/");
        exchange.status = 404;
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        assertSaid("GET", "/", 404);
    }

    @Test
    void aRequestThatFailsHasItsLineToo() {
        var exchange = new FakeExchange().with("getServletPath", "/profile");
        exchange.to("/profile", "Faces", MappingMatch.EXACT, "/profile");
        assertThrows(
                ServletException.class,
                () -> filter.doFilter(exchange.request(), exchange.response(), (request, response) -> {
                    throw new ServletException("broken");
                }));
        assertSaid("GET", "/profile", 500);
    }

    @Test
    void everyAnswerCarriesItsHeaders() throws Exception {
        var exchange = new FakeExchange().to("/profile", "Faces", MappingMatch.EXACT, "/profile");
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        var policy = exchange.headers.get("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'self'; ") && policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(policy.contains("form-action 'self' https://id.example;"), policy);
        assertTrue(!policy.contains("unsafe"), policy);
        assertEquals("no-store", exchange.headers.get("Cache-Control"));
        assertEquals("nosniff", exchange.headers.get("X-Content-Type-Options"));
        assertEquals(36, exchange.headers.get("Request-Id").length());
        assertTrue(exchange.headers.containsKey("Strict-Transport-Security"));
    }

    private void assertSaid(String method, String route, int status) {
        var expected = "\"method\":\"%s\",\"route\":\"%s\",\"status\":%d,".formatted(method, route, status);
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).startsWith("{") && lines.get(0).contains(expected), lines.toString());
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
