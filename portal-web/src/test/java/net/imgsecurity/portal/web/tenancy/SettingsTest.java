package net.imgsecurity.portal.web.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final String REAL = "q8Hn3vT0c5Lr7Zk2Xw9Pb4Yd6Mf1Gs0J";

    @Test
    void refusesDevelopmentValuesInProduction() {
        var development = new Settings(
                "http://127.0.0.1:8180/realms/img", "http://127.0.0.1:8080", "portal-web-for-development", true);
        assertEquals(4, development.problems().size(), development.problems().toString());
    }

    @Test
    void takesTheSameValuesInDevelopment() {
        var development = new Settings(
                "http://127.0.0.1:8180/realms/img", "http://127.0.0.1:8080", "portal-web-for-development", false);
        assertEquals(List.of(), development.problems());
    }

    @Test
    void takesRealValuesInProduction() {
        var production = new Settings("https://id.example/realms/img", "https://portal.example", REAL, true);
        assertEquals(List.of(), production.problems());
    }

    @Test
    void namesWhatIsMissing() {
        var problems = new Settings("", "", "", false).problems();
        assertTrue(problems.contains("portal.web.secret is not set"), problems.toString());
        assertEquals(3, problems.size());
    }
}
