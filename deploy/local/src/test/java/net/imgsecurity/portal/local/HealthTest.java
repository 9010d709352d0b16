package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {

    @Test
    void isReadyWhenBothApplicationsAndTheWholeAreUp() {
        assertTrue(Health.read("{\"status\":\"UP\",\"checks\":[{\"name\":\"portal-web\",\"status\":\"UP\"},"
                        + "{\"name\":\"portal-api\",\"status\":\"UP\"}]}")
                .isReady());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"UP\",\"checks\":[]}",
                "{\"status\":\"UP\",\"checks\":[{\"name\":\"portal-web\",\"status\":\"UP\"}]}",
                "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"portal-web\",\"status\":\"UP\"},"
                        + "{\"name\":\"portal-api\",\"status\":\"UP\"}]}",
                "{\"status\":\"UP\",\"checks\":[{\"name\":\"portal-web\",\"status\":\"UP\"},"
                        + "{\"name\":\"portal-api\",\"status\":\"DOWN\"}]}",
                "<html>not found</html>",
                ""
            })
    void isNotReadyForLess(String body) {
        assertFalse(Health.read(body).isReady());
    }
}
