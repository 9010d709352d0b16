package net.imgsecurity.portal.policy;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.policy.CookieEntry.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register of cookies against what the policy says of them. */
class CookiesTest {
    private static final List<CookieEntry> COOKIES = PolicyFiles.registers().cookies();

    @Test
    @Tag("C3")
    void ofTheWebsitesLastAsLongAsThePolicySays() {
        var lasting = COOKIES.stream()
                .filter(cookie -> cookie.where() == Place.WEBSITES && cookie.seconds() != null)
                .collect(toMap(
                        CookieEntry::name,
                        cookie -> Duration.ofSeconds(cookie.seconds()).toDays()));
        assertEquals(
                Map.of(
                        "Comment cookies", 365L,
                        "Login cookies", 2L,
                        "Login cookies with \"Remember Me\"", 14L,
                        "Screen options cookies", 365L,
                        "Article cookie", 1L),
                lasting);
    }

    @Test
    @Tag("C2")
    void ofThreeKindsAreThoseOfThePolicyAndThePortalsOwnAreMarked() {
        assertTrue(COOKIES.stream()
                .map(CookieEntry::name)
                .toList()
                .containsAll(List.of("Session cookies", "Preference cookies", "Security cookies")));
        COOKIES.forEach(cookie ->
                assertEquals(cookie.where() == Place.WEBSITES, !cookie.clauses().isEmpty(), cookie.name()));
    }

    @Test
    @Tag("C12")
    void ofTheFirewallAreTheThreeThatThePolicyNames() {
        var text = String.join("\n", PolicyFiles.text("2024-01-09"));
        var found = COOKIES.stream()
                .filter(cookie -> cookie.setBy().equals("Wordfence"))
                .map(CookieEntry::name)
                .toList();
        assertEquals(3, found.size());
        found.forEach(name -> assertTrue(text.contains(name.replace("*", "(hash)")), name));
    }
}
