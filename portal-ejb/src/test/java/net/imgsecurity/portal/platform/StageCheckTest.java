package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageCheckTest {
    private static final Map<String, String> DEVELOPMENT = Map.of(
            "portal.web.secret", "portal-web-for-development",
            "portal.service.secret", "portal-service-for-development",
            "portal.db.password", "portal-for-development");

    @Test
    void refusesEachOfDevelopmentsSecretsInProductionWhichIsTheDefault() {
        assertEquals(
                List.of("portal.web.secret", "portal.service.secret", "portal.db.password"),
                StageCheck.refused(key -> Optional.ofNullable(DEVELOPMENT.get(key)))
                        .toList());
    }

    @Test
    void refusesNoneInDevelopmentAndNoneThatAreOnesOwn() {
        assertEquals(
                List.of(),
                StageCheck.refused(key -> Optional.ofNullable(DEVELOPMENT.getOrDefault(key, "development")))
                        .toList());
        assertEquals(List.of(), StageCheck.refused(key -> Optional.of("x9Vq")).toList());
    }
}
