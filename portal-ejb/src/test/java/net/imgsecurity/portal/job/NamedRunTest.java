package net.imgsecurity.portal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.imgsecurity.portal.platform.JobId;
import org.junit.jupiter.api.Test;

class NamedRunTest {
    private final Lease lease = new Lease(JobId.next(), "any", null, null, 7, 2);

    @Test
    void theThreadBearsItsIdUntilItEndsHoweverThatIs() {
        var before = Thread.currentThread().getName();
        assertThrows(
                IllegalStateException.class,
                () -> NamedRun.of(lease, () -> {
                    assertEquals(
                            "run " + lease.id().value() + ".7",
                            Thread.currentThread().getName());
                    throw new IllegalStateException();
                }));
        assertEquals(before, Thread.currentThread().getName());
    }
}
