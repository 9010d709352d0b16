package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RequestGuardTest {
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
    void whatAPersonSendsIsLookedAtAsEver() throws Exception {
        guard("POST", null);
        assertTrue(exchange.passedOn);
    }

    private void guard(String method, String unattended) throws Exception {
        exchange.with("getMethod", method).with("getHeader", unattended);
        new RequestGuard().doFilter(exchange.request(), exchange.response(), exchange.chain());
    }
}
