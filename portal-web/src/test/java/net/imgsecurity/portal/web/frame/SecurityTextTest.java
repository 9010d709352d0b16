package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SecurityTextTest {
    private static final LocalDate RELEASE = LocalDate.of(2027, 3, 1);

    @Test
    void saysWhomToTellAndWhereItStands() {
        var text = new SecurityText(URI.create("mailto:hole@img.example"), RELEASE, "https://portal.example").text();
        assertEquals("mailto:hole@img.example", line(text, "Contact"), "RFC 9116 demands a contact");
        assertEquals("https://portal.example/.well-known/security.txt", line(text, "Canonical"));
    }

    @Test
    void isGoodForLessThanAYearFromItsRelease() {
        var text = new SecurityText(URI.create("https://img.example/hole"), RELEASE, "https://portal.example").text();
        var expires = Instant.parse(line(text, "Expires"));
        assertTrue(expires.isBefore(Instant.parse("2028-03-01T00:00:00Z")), expires::toString);
        assertTrue(expires.isAfter(Instant.parse("2028-01-01T00:00:00Z")), expires::toString);
    }

    @Test
    void takesNoContactThatReachesNobody() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SecurityText(URI.create("hole@img.example"), RELEASE, "https://portal.example"));
    }

    private static String line(String text, String field) {
        return text.lines()
                .filter(line -> line.startsWith(field + ": "))
                .map(line -> line.substring(field.length() + 2))
                .findFirst()
                .orElseThrow();
    }
}
