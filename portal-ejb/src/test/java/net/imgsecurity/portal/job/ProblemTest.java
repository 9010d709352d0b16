package net.imgsecurity.portal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBException;
import net.imgsecurity.portal.platform.Conflict;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void namesOneOfOursByItsKey() {
        assertEquals("identity.address-taken", Problem.of(new Conflict("identity.address-taken")));
    }

    @Test
    void repeatsNoMessageSinceItMayHoldWhatAPersonTyped() {
        assertEquals("IllegalStateException", Problem.of(new IllegalStateException("rosa.lind@img.example")));
        assertEquals(
                "IllegalStateException",
                Problem.place(new IllegalStateException("rosa.lind@img.example"))
                        .getMessage());
    }

    @Test
    void looksThroughTheContainersWrapper() {
        assertEquals("IllegalArgumentException", Problem.of(new EJBException(new IllegalArgumentException("x"))));
    }
}
