package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.imgsecurity.portal.person.AddressData;
import net.imgsecurity.portal.person.Field;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Language;
import net.imgsecurity.portal.platform.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OopsServletTest {
    private final FakeExchange exchange = new FakeExchange().speaking(Locale.ITALIAN, Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 413, 415, 500, 503})
    void everyStatusHasAPageInEachLanguage(int status) throws Exception {
        exchange.attributes.put(RequestDispatcher.ERROR_STATUS_CODE, status);
        serve();
        assertEquals(status, exchange.status);
        assertTrue(exchange.body.toString().contains("<html lang=\"en\">"));
        for (var language : Language.codes()) {
            PageLanguage.remember(exchange.request(), language);
            serve();
            assertTrue(exchange.body.toString().contains("<html lang=\"" + language + "\">"));
        }
    }

    @Test
    void whatTheBrowserChoseCountsUntilAnAccountIsKnown() throws Exception {
        exchange.with(
                "getCookies",
                new Cookie[] {new Cookie("__Host-portal-language", "fr"), new Cookie("__Host-portal-theme", "dark")});
        serve();
        assertTrue(exchange.body.toString().contains("<html lang=\"fr\" data-theme=\"dark\">"));
        PageLanguage.remember(exchange.request(), "es");
        serve();
        assertTrue(exchange.body.toString().contains("<html lang=\"es\" data-theme=\"dark\">"));
    }

    @Test
    void nothingElseOfACookieComesIntoThePage() throws Exception {
        exchange.with("getCookies", new Cookie[] {
            new Cookie("__Host-portal-language", "x\"><b>"), new Cookie("__Host-portal-theme", "x\"><b>")
        });
        serve();
        assertTrue(exchange.body.toString().contains("<html lang=\"en\">"));
    }

    @Test
    void aServicesErrorDecidesTheStatusAndTheWords() throws Exception {
        assertEquals(404, statusOf(new ServletException(new NotFound())));
        assertEquals(403, statusOf(new Forbidden()));
        assertEquals(403, statusOf(new EJBAccessException("no")));
        assertEquals(409, statusOf(new ViewExpiredException("old", "/profile.xhtml")));
        assertEquals(400, statusOf(new Invalid("cursor.malformed")));
        assertEquals(412, statusOf(Conflict.changedMeanwhile()));
        assertTrue(exchange.body.toString().contains("does not fit"), exchange.body.toString());
        assertFalse(exchange.body.toString().contains("grown old to"), exchange.body.toString());
    }

    @Test
    void aDatabaseThatGoesAwayMeanwhileIsNotNowAndWhen() throws Exception {
        exchange.with("getParameterMap", Map.of("form:givenName:input", new String[] {"Åse"}));
        var gone = new PersistenceException(new SQLNonTransientConnectionException("gone", "08S01"));
        assertEquals(503, statusOf(new ServletException(new EJBException(gone))));
        assertEquals("10", exchange.headers.get("Retry-After"));
        assertTrue(exchange.body.toString().contains("Not available right now"), exchange.body.toString());
        assertTrue(exchange.body.toString().contains("Åse"), exchange.body.toString());
        assertEquals(500, statusOf(new ServletException(new SQLException("dup", "23000", 1062))));
    }

    @Test
    void nothingOfAFailureIsShown() throws Exception {
        exchange.attributes.put(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("SELECT secret"));
        serve();
        assertEquals(500, exchange.status);
        assertFalse(exchange.body.toString().contains("secret"));
        assertFalse(exchange.body.toString().contains("Exception"));
    }

    @Test
    void anExpiredPageGivesBackWhatWasTypedAndLeadsToWhereThePersonWas() throws Exception {
        exchange.with("getParameterMap", Map.of("form:givenName:input", new String[] {"<b>Åse</b>"}))
                .with("getQueryString", "id=7&x=\"");
        exchange.attributes.put(RequestDispatcher.ERROR_REQUEST_URI, "/organisation/person-edit");
        exchange.attributes.put(Failure.class.getName(), new Failure(409, null, List.of()));
        serve();
        var page = exchange.body.toString();
        assertTrue(page.contains("&lt;b&gt;Åse&lt;/b&gt;"), page);
        assertTrue(page.contains("href=\"/organisation/person-edit?id=7&amp;x=&quot;\""), page);
    }

    @Test
    void whatWasTypedHasTheNameOfItsField() throws Exception {
        var typed = new HashMap<String, String[]>();
        for (var field : Field.values()) {
            typed.put("form:" + field.path() + ":input", new String[] {"x"});
        }
        for (var part : AddressData.class.getRecordComponents()) {
            typed.put("form:homeAddress-" + part.getName() + ":input", new String[] {"x"});
            typed.put("form:billingAddress-" + part.getName() + ":input", new String[] {"x"});
        }
        typed.put("form:reason:input", new String[] {"x"});
        exchange.with("getParameterMap", typed);
        exchange.attributes.put(Failure.class.getName(), new Failure(409, null, List.of()));
        serve();
        var raw = Pattern.compile("<dt>[a-z][^<]*</dt>")
                .matcher(exchange.body.toString())
                .results();
        assertEquals(List.of(), raw.map(MatchResult::group).toList());
    }

    @Test
    void theWayBackNeverLeadsElsewhere() throws Exception {
        exchange.attributes.put(RequestDispatcher.ERROR_REQUEST_URI, "//elsewhere.example/");
        exchange.attributes.put(Failure.class.getName(), new Failure(409, null, List.of()));
        serve();
        assertTrue(exchange.body.toString().contains("href=\"/overview\""));
    }

    private int statusOf(Throwable thrown) throws Exception {
        exchange.attributes.put(RequestDispatcher.ERROR_EXCEPTION, thrown);
        serve();
        return exchange.status;
    }

    private void serve() throws Exception {
        exchange.body.getBuffer().setLength(0);
        exchange.speaking(Locale.ITALIAN, Locale.ENGLISH);
        new OopsServlet().service(exchange.request(), exchange.response());
    }
}
