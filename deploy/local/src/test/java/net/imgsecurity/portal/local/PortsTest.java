package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void movesEveryUsualPortByTheOffset() {
        var ports = Ports.from(Map.of(), 1000);
        assertEquals(9080, ports.of(Door.PORTAL));
        assertEquals(9306, ports.of(Door.DATABASE));
    }

    @Test
    void takesAPortNamedByItsVariableWithoutTheOffset() {
        assertEquals(7001, Ports.from(Map.of("PORTAL_PORT", "7001"), 1000).of(Door.PORTAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "abc", "-1", "123456"})
    void refusesWhatIsNoPortAndNamesTheVariable(String text) {
        var failure = assertThrows(StartFailure.class, () -> Ports.from(Map.of("PORTAL_IDP_PORT", text), 0));
        assertTrue(failure.getMessage().contains("PORTAL_IDP_PORT"));
    }

    @Test
    void refusesTwoDoorsOnOnePort() {
        assertThrows(StartFailure.class, () -> Ports.from(Map.of("PORTAL_PORT", "8180"), 0));
    }

    @Test
    void namesThePortThatSomebodyElseHas() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var ports = new Ports(Map.of(Door.SMTP, other.getLocalPort()));
            var failure = assertThrows(StartFailure.class, () -> ports.refuseTaken(Set.of(Door.SMTP)));
            assertTrue(failure.getMessage().contains(String.valueOf(other.getLocalPort())));
            assertTrue(failure.getMessage().contains("PORTAL_SMTP_PORT"));
            assertEquals(1, failure.getMessage().lines().count());
        }
    }

    @Test
    void findsFreePortsThatDiffer() {
        var ports = Ports.free();
        assertEquals(Door.values().length, Set.copyOf(ports.numbers().values()).size());
        assertDoesNotThrow(() -> ports.refuseTaken(Set.of(Door.values())));
    }
}
