package net.imgsecurity.portal.systemtests.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningPortal
class HealthIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/live",
                "/health/ready",
                "/health/started",
                "/metrics",
                "/metrics/base",
                "/openapi",
                "/health/",
                "/health;x=y",
                "//health",
                "/%68ealth",
                "/health/../health",
                "/metrics?x=health"
            })
    void managementIsNotThereForThePublic(String path, Portal portal) {
        var wire = new Wire(portal.addresses().portal());
        var plain = wire.send(Call.of("GET", path));
        var forwarded =
                wire.send(Call.of("GET", path).with("X-Forwarded-Port", "8081").with("X-Forwarded-Host", "127.0.0.1"));
        for (var answer : List.of(plain, forwarded)) {
            // An odd spelling may end before the application, which is as well.
            assertTrue(answer.status() >= 300 && answer.status() < 500, path + ": " + answer.status());
            assertTrue(!answer.text().contains("\"checks\"") && !answer.text().contains("# TYPE"), answer::text);
        }
        if (path.matches("/(health|metrics|openapi)(/[a-z]+)?")) {
            assertEquals(404, plain.status(), path);
        }
    }

    @Test
    void bothApplicationsTellTheManagementPortThatTheyAreReady(Portal portal) {
        var management = new Wire(portal.addresses().management());
        var ready = management.send(Call.of("GET", "/health/ready"));
        assertEquals(200, ready.status(), ready::text);
        assertTrue(ready.text().contains("\"portal-api\"") && ready.text().contains("\"portal-web\""), ready::text);
        assertEquals(200, management.send(Call.of("GET", "/health/live")).status());
        assertEquals(200, management.send(Call.of("GET", "/metrics")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/profile", "/signin", "/organisations", "/"})
    void pagesAreNotThereOnTheManagementPort(String path, Portal portal) {
        var answer = new Wire(portal.addresses().management()).send(Call.of("GET", path));
        assertTrue(!answer.isSuccess(), path + ": " + answer.status());
    }
}
