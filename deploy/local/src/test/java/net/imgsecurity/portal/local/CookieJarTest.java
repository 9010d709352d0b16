package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class CookieJarTest {
    private static final URI PORTAL = URI.create("http://127.0.0.1:8080/signin/callback?code=1");
    private final CookieJar jar = new CookieJar();

    @Test
    void sendsASecureCookieOnTheLoopbackAddress() {
        jar.store(PORTAL, List.of("__Host-portal=abc=; Path=/; Secure; HttpOnly; SameSite=lax"));
        assertEquals("__Host-portal=abc=", jar.header(URI.create("http://127.0.0.1:8080/overview")));
    }

    @Test
    void keepsACookieToItsPath() {
        jar.store(PORTAL, List.of("AUTH=1; Path=/realms/img/"));
        assertEquals("", jar.header(URI.create("http://127.0.0.1:8180/realms/imgx")));
        assertEquals("AUTH=1", jar.header(URI.create("http://127.0.0.1:8180/realms/img/login")));
    }

    @Test
    void takesThePathOfTheAddressWhenNoneIsNamed() {
        jar.store(PORTAL, List.of("here=1"));
        assertEquals("here=1", jar.header(URI.create("http://127.0.0.1:8080/signin/again")));
        assertEquals("", jar.header(URI.create("http://127.0.0.1:8080/overview")));
    }

    @Test
    void forgetsACookieThatTheServerEnds() {
        jar.store(PORTAL, List.of("a=1; Path=/", "b=2; Path=/"));
        jar.store(PORTAL, List.of("a=; Path=/; Max-Age=0"));
        assertEquals("b=2", jar.header(PORTAL));
    }
}
