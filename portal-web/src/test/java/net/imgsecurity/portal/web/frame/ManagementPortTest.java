package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementPortTest {
    private static final int PORT = 8081;
    private final ManagementPort filter = new ManagementPort();

    @ParameterizedTest
    @CsvSource({
        "8080, /overview, /overview, , true",
        "8081, /overview, /overview, , false",
        "8081, /health, /health, , true",
        "8081, /health/ready, /health, /ready, true",
        "8080, /health, /health, , false",
        "8080, /health/ready, /health, /ready, false",
        "8080, /%68ealth, /health, , false",
        "8080, //metrics, /metrics, , false",
        "8080, /metrics;x=1, /metrics, , false",
        "8080, /healthy, /healthy, , true",
    })
    void healthAndMetricsAnswerOnTheirPortAlone(
            int port, String typed, String servletPath, String pathInfo, boolean passes) throws Exception {
        filter.port = Optional.of(PORT);
        var exchange = new FakeExchange()
                .with("getLocalPort", port)
                .with("getRequestURI", typed)
                .with("getServletPath", servletPath)
                .with("getPathInfo", pathInfo);
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        assertEquals(passes, exchange.passedOn);
        assertEquals(passes ? 200 : 404, exchange.status);
    }

    @ParameterizedTest
    @CsvSource({"/health", "/metrics"})
    void withoutAManagementPortTheyAnswerNowhere(String path) throws Exception {
        filter.port = Optional.empty();
        var exchange = new FakeExchange().with("getLocalPort", PORT).with("getServletPath", path);
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        assertEquals(404, exchange.status);
    }
}
