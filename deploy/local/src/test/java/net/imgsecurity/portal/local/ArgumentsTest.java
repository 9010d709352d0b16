package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void keepsTheDataUnlessAskedToStartOver() {
        assertEquals(new Arguments(false, 0, Path.of(".portal")), Arguments.parse());
        assertTrue(Arguments.parse("--fresh").fresh());
    }

    @Test
    void readsTheOffset() {
        assertEquals(200, Arguments.parse("--port-offset", "200", "--fresh").offset());
    }

    @Test
    void refusesAnOffsetThatIsMissingOrNoNumber() {
        assertThrows(StartFailure.class, () -> Arguments.parse("--port-offset"));
        assertThrows(StartFailure.class, () -> Arguments.parse("--port-offset", "-5"));
    }

    @Test
    void namesTheWordThatItDoesNotUnderstand() {
        var failure = assertThrows(StartFailure.class, () -> Arguments.parse("--frehs"));
        assertTrue(failure.getMessage().contains("--frehs"));
    }
}
