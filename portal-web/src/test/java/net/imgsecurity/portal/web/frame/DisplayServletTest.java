package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayServletTest {
    private final FakeExchange exchange = new FakeExchange();

    @ParameterizedTest
    @CsvSource({"language, es", "theme, dark", "theme, light"})
    void keepsWhatIsChosenForAYearAndLeadsBack(String choice, String value) throws Exception {
        press(choice, value, "/policy/data?x=1");
        var cookie = exchange.cookies.get(0);
        assertEquals("__Host-portal-" + choice, cookie.getName());
        assertEquals(value, cookie.getValue());
        assertEquals(365 * 24 * 3600, cookie.getMaxAge());
        assertTrue(cookie.getSecure() && cookie.isHttpOnly());
        assertEquals(303, exchange.status);
        assertEquals("/policy/data?x=1", exchange.headers.get("Location"));
    }

    @Test
    void forgetsTheThemeForThatOfTheSystem() throws Exception {
        press("theme", "system", "/policy");
        assertEquals(0, exchange.cookies.get(0).getMaxAge());
    }

    @ParameterizedTest
    @CsvSource({"language, it", "language, system", "theme, pink", "colour, red"})
    void takesNothingElse(String choice, String value) throws Exception {
        press(choice, value, "/policy");
        assertEquals(400, exchange.status);
        assertTrue(exchange.cookies.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example/", "/\\elsewhere.example", "/a\r\nb"})
    void neverLeadsElsewhere(String to) throws Exception {
        press("language", "fr", to);
        assertEquals("/overview", exchange.headers.get("Location"));
    }

    private void press(String choice, String value, String to) throws Exception {
        exchange.with("getParameter " + choice, value).with("getParameter to", to);
        new DisplayServlet().doPost(exchange.request(), exchange.response());
    }
}
