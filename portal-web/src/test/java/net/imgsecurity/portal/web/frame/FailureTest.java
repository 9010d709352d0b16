package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.faces.FacesException;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import net.imgsecurity.portal.platform.NotFound;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void isOfTheSenderWhenAViewCannotBeRestored() {
        assertEquals(409, Failure.of(new FacesException(), PhaseId.RESTORE_VIEW).status());
    }

    @Test
    void isOfTheSenderWhenAFormWithAFileComesAsOneWithout() {
        var unreadable = new FacesException(new ServletException("no multipart"));
        assertEquals(400, Failure.of(unreadable, PhaseId.APPLY_REQUEST_VALUES).status());
    }

    @Test
    void isOursWhenOurPageBreaksInTheSamePhases() {
        var broken = new FacesException(new NullPointerException());
        assertEquals(500, Failure.of(broken, PhaseId.RESTORE_VIEW).status());
        assertEquals(500, Failure.of(broken, PhaseId.APPLY_REQUEST_VALUES).status());
        assertEquals(
                500, Failure.of(new FacesException(), PhaseId.RENDER_RESPONSE).status());
        assertEquals(404, Failure.of(new FacesException(new NotFound()), null).status());
    }
}
