package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstExceptionTest {

    @Test
    void tellsTheInnermostCauseOfTheFirstOne() {
        var log = """
                INFO an Exception may come
                jakarta.ejb.EJBException: it did not start
                \tat a.B.c(B.java:1)
                Caused by: java.lang.IllegalArgumentException: no converter
                \tat a.B.d(B.java:2)
                \t... 38 more
                java.util.ConcurrentModificationException
                Caused by: a.LaterException: of no interest
                """;
        assertEquals(Optional.of("java.lang.IllegalArgumentException: no converter"), FirstException.in(log));
    }

    @Test
    void tellsNothingOfALogWithoutOne() {
        assertEquals(Optional.empty(), FirstException.in("all is well"));
    }
}
