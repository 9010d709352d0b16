package net.imgsecurity.portal.systemtests.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/** What programs look for below one address, whoever asks. */
@RunningPortal
class WellKnownIT {
    @Test
    void saysWhomToTellOfAHole(Portal portal) {
        var answer = new Wire(portal.addresses().portal()).send(Call.of("GET", "/.well-known/security.txt"));
        assertEquals(200, answer.status());
        assertTrue(answer.header("content-type").orElse("").startsWith("text/plain"), answer::head);
        assertTrue(answer.text().contains("Contact: mailto:"), answer::text);
    }

    @Test
    void leadsToThePageOnWhichAPasswordIsChanged(Portal portal) {
        var wire = new Wire(portal.addresses().portal());
        var first = wire.send(Call.of("GET", "/.well-known/change-password"));
        assertEquals(303, first.status());
        var next = first.header("location").orElseThrow().replace(wire.server().toString(), "");
        var then = wire.send(Call.of("GET", next)).header("location").orElseThrow();
        assertTrue(then.startsWith(portal.addresses().issuer().toString()), then);
        assertTrue(then.contains("kc_action=UPDATE_PASSWORD"), then);
    }
}
