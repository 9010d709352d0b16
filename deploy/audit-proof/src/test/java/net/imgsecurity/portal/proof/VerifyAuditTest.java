package net.imgsecurity.portal.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says when it cannot verify; what it finds is TamperingIT's affair. */
class VerifyAuditTest {
    private static final Map<String, String> ACCESS = Map.of(
            "PORTAL_DB_URL", "jdbc:mysql://127.0.0.1:1/portal", "PORTAL_DB_USER", "u", "PORTAL_DB_PASSWORD", "p");

    @TempDir
    Path folder;

    @Test
    void saysWhatIsMissing() {
        couldNot("use: ", ACCESS);
        couldNot("use: ", ACCESS, "--keys");
        couldNot("use: ", ACCESS, "--key", folder.toString());
        couldNot("is not there", ACCESS, "--keys", folder.resolve("none").toString());
        couldNot(
                "is not there",
                ACCESS,
                "--keys",
                folder.toString(),
                "--witness",
                folder.resolve("none").toString());
        couldNot("PORTAL_DB_URL is not set", Map.of(), "--keys", folder.toString());
        couldNot("not the line of a head", ACCESS, "--keys", folder.toString(), "--head", "nonsense");
    }

    @Test
    void saysThatThereIsNoDatabase() {
        couldNot("", ACCESS, "--keys", folder.toString());
    }

    private static void couldNot(String because, Map<String, String> environment, String... words) {
        var err = new ByteArrayOutputStream();
        assertEquals(2, VerifyAudit.run(System.out, new PrintStream(err), environment, words));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains(because), err::toString);
    }
}
