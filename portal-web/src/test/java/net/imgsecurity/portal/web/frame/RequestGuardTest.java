package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Permission;
import net.imgsecurity.portal.platform.SignInProof;
import org.junit.jupiter.api.Test;

class RequestGuardTest {
    private static final String FORM =
            "--cut\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.csv\"\r\n\r\nx\r\n--cut--\r\n";

    private ByteArrayInputStream body = new ByteArrayInputStream(FORM.getBytes(StandardCharsets.UTF_8));
    private final FakeExchange exchange = new FakeExchange();

    @Test
    void whatAScriptAsksForByItselfMayBeRead() throws Exception {
        guard("GET", "progress");
        assertTrue(exchange.passedOn);
    }

    @Test
    void aScriptThatSaysNobodyIsThereChangesNothing() throws Exception {
        guard("POST", "progress");
        assertFalse(exchange.passedOn);
        assertEquals(400, exchange.status);
    }

    @Test
    void aBodyThatTheServerKeepsForAnotherProtocolIsNotWaitedFor() throws Exception {
        exchange.with("getHeader Upgrade", "h2c").with("getHeader Content-Length", "3");
        guard("POST", null);
        assertEquals(400, exchange.status);
        assertFalse(exchange.passedOn);
    }

    @Test
    void whatAPersonSendsIsLookedAtAsEver() throws Exception {
        guard("POST", null);
        assertTrue(exchange.passedOn);
    }

    @Test
    void filesAreReadOnThePageThatTakesThemOnly() throws Exception {
        assertEquals(415, sent("/signed-out", Permission.IMPORT_PEOPLE));
        assertEquals(415, sent("/profile-edit", Permission.IMPORT_PEOPLE));
        assertFalse(exchange.passedOn);
        assertEquals(FORM.length(), body.available(), "not a byte was read");
    }

    /** RFC 8058: a mail program may send its one word in either kind of form. */
    @Test
    void whatLeavesAListIsPassedOnWithItsBodyUnread() throws Exception {
        assertEquals(200, sent("/unsubscribe", null));
        assertTrue(exchange.passedOn);
        assertEquals(FORM.length(), body.available(), "not a byte was read");
    }

    @Test
    void filesAreReadOfThoseWhoMayLoadThemOnly() throws Exception {
        assertEquals(403, sent("/organisation/imports", Permission.READ_OWN_PROFILE));
        assertEquals(403, sent("/organisation/imports.xhtml", null));
        assertFalse(exchange.passedOn);
        assertEquals(FORM.length(), body.available(), "not a byte was read");
    }

    @Test
    void aFileReachesThePageThatTakesIt() throws Exception {
        assertEquals(200, sent("/organisation/imports", Permission.IMPORT_PEOPLE));
        assertTrue(exchange.passedOn);
    }

    @Test
    void aFormThatIsCutShortIsRefused() throws Exception {
        body = new ByteArrayInputStream(FORM.substring(0, FORM.length() - 9).getBytes(StandardCharsets.UTF_8));
        assertEquals(400, sent("/organisation/imports", Permission.IMPORT_PEOPLE));
    }

    @Test
    void aFormThatDoesNotSayHowLongItIsMayNotBeLongerEither() throws Exception {
        body = new ByteArrayInputStream(new byte[12 * 1024 * 1024 + 1]);
        assertEquals(413, sent("/organisation/imports", Permission.IMPORT_PEOPLE));
    }

    private int sent(String path, Permission permission) throws Exception {
        exchange.with("getMethod", "POST")
                .with("getContentType", "multipart/form-data; boundary=cut")
                .with("getServletPath", path)
                .with("getQueryString", "older=a%20b")
                .with("getParameterMap", null)
                .with("getInputStream", stream());
        var guard = new RequestGuard();
        guard.caller = new CurrentCaller();
        if (permission != null) {
            guard.caller.become(new Caller(null, null, null, null, "somebody", Set.of(permission), SignInProof.NONE));
        }
        guard.doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange.status;
    }

    private ServletInputStream stream() {
        return new ServletInputStream() {
            @Override
            public boolean isFinished() {
                return body.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read() {
                return body.read();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return body.read(into, from, most);
            }
        };
    }

    private void guard(String method, String unattended) throws Exception {
        exchange.with("getMethod", method).with("getHeader Portal-Unattended", unattended);
        new RequestGuard().doFilter(exchange.request(), exchange.response(), exchange.chain());
    }
}
