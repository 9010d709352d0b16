package net.imgsecurity.portal.systemtests.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/** What another site's page sends is turned away before anybody reads it. */
@RunningPortal
class ForeignPostsIT {
    private static final byte[] NO_PARTS = "no parts".getBytes(StandardCharsets.US_ASCII);

    @Test
    void areRefusedForWhereTheyComeFromWhateverTheyHold(Portal portal) {
        var wire = new Wire(portal.addresses().portal());
        var unreadable = Call.of("POST", "/signout").with("multipart/form-data", NO_PARTS);
        assertEquals(403, wire.send(unreadable).status());
        assertEquals(
                403,
                wire.send(unreadable.with("Origin", "https://elsewhere.example"))
                        .status());
        var ours = unreadable.with("Origin", portal.addresses().portal().toString());
        assertEquals(415, wire.send(ours).status());
    }
}
