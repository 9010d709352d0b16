package net.imgsecurity.portal.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealmFileTest {
    /** The column in which Keycloak keeps a client's secret; its database refuses what is longer, so the import fails. */
    private static final int LONGEST_SECRET = 255;

    @ParameterizedTest
    @CsvSource({"PORTAL_WEB_SECRET, 0", "PORTAL_SERVICE_SECRET, 3", "IMG_OPERATIONS_SECRET, 4", "IMG_SHOP_SECRET, 5"})
    void aSecretThatIsNotSetMakesTheImportFail(String variable, int client) {
        var unset =
                RealmFile.read(Map.of()).at("/clients/" + client + "/secret").asText();
        assertTrue(unset.length() > LONGEST_SECRET && unset.startsWith(variable + " is not set"), unset);
        var set = RealmFile.read(Map.of(variable, "given"))
                .at("/clients/" + client + "/secret")
                .asText();
        assertEquals("given", set);
    }

    @Test
    void noSecretIsWrittenInTheFile() {
        var written = Pattern.compile("\"(secret|password|value|secretData|privateKey)\"\\s*:\\s*\"(?!\\$\\{)[^\"]+\"");
        assertFalse(written.matcher(RealmFile.text()).find());
    }

    @Test
    void theVariablesAreThoseOfTheReadme() {
        var used = new TreeSet<String>();
        Pattern.compile("\\$\\{([A-Z_]+)")
                .matcher(RealmFile.text())
                .results()
                .forEach(found -> used.add(found.group(1)));
        assertEquals(
                Set.of(
                        "IMG_OPERATIONS_SECRET",
                        "IMG_SHOP_SECRET",
                        "PORTAL_BACKCHANNEL_URL",
                        "PORTAL_IDP_SSL_REQUIRED",
                        "PORTAL_SERVICE_SECRET",
                        "PORTAL_URL",
                        "PORTAL_WEB_SECRET",
                        "SMTP_AUTH",
                        "SMTP_FROM",
                        "SMTP_HOST",
                        "SMTP_PASSWORD",
                        "SMTP_PORT",
                        "SMTP_SSL",
                        "SMTP_STARTTLS",
                        "SMTP_USER"),
                used);
    }
}
