package net.imgsecurity.portal.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.imgsecurity.portal.policy.Recipient.Kind;
import net.imgsecurity.portal.policy.Recipient.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That whoever gets data, and each system in which they lie, has its entry with what is peculiar to it. */
class RecipientsTest {
    private static final List<Recipient> RECIPIENTS = PolicyFiles.registers().recipients();

    @Test
    @Tag("A6")
    void haveARoleAndSafeguards() {
        RECIPIENTS.forEach(recipient -> {
            assertNotNull(recipient.role(), recipient.id());
            assertNotNull(recipient.safeguards(), recipient.id());
            assertEquals(recipient.personal(), !recipient.categories().isEmpty(), recipient.id());
        });
        assertTrue(english(of("business-partner").safeguards()).contains("strict"));
    }

    @Test
    @Tag("D12")
    void sayWhereDataGoOrThatNobodySaid() {
        RECIPIENTS.forEach(recipient -> {
            assertNotNull(recipient.countries(), recipient.id());
            recipient
                    .countries()
                    .forEach(country -> assertTrue(
                            Set.of(Locale.getISOCountries()).contains(country), recipient.id() + ": " + country));
        });
        assertEquals(List.of("US"), of("affiliates").countries());
    }

    @Test
    void leadOnlyToAddressesThatAreEncrypted() {
        RECIPIENTS.stream()
                .flatMap(recipient -> Stream.concat(Stream.ofNullable(recipient.link()), recipient.optOut().stream()))
                .forEach(link -> assertEquals("https", URI.create(link).getScheme(), link));
    }

    @Test
    @Tag("C4")
    @Tag("C6")
    void ofTheBlogsSayWhatIsCollectedAndWhatIsPublic() {
        assertTrue(of("blog-comments").categories().containsAll(List.of("contact", "technical")));
        assertTrue(english(of("site-media").remark()).contains("EXIF"));
        assertTrue(of("site-media").categories().contains("location"));
    }

    @Test
    @Tag("C5")
    void countAHashOfAnAddressAsPersonal() {
        var gravatar = of("gravatar");
        assertTrue(gravatar.personal());
        assertTrue(gravatar.categories().contains("contact"));
        assertTrue(english(gravatar.remark()).contains("not"));
    }

    @Test
    @Tag("C7")
    @Tag("C8")
    @Tag("C9")
    void ofOtherHostsAreNoneOfThePortals() {
        for (var id : List.of("embedded-content", "google-recaptcha", "youtube")) {
            assertTrue(english(of(id).remark()).toLowerCase(Locale.ROOT).contains("portal"), id);
        }
        assertEquals(List.of("US"), of("youtube").countries());
        assertTrue(of("google-recaptcha").categories().contains("technical"));
    }

    @Test
    @Tag("C10")
    @Tag("C20")
    void whoKeepCustomersForImgActOnItsInstructions() {
        for (var id : List.of("zoho", "microsoft")) {
            assertEquals(Role.PROCESSOR, of(id).role(), id);
            assertTrue(of(id).categories().contains("contact"), id);
        }
    }

    @Test
    @Tag("C11")
    void whoLearnOnlyOfTheSiteGetNoPersonalData() {
        assertFalse(of("yoast").personal());
        assertEquals(
                List.of("yoast"),
                RECIPIENTS.stream()
                        .filter(recipient -> !recipient.personal())
                        .map(Recipient::id)
                        .toList());
    }

    @Test
    @Tag("C13")
    @Tag("C14")
    void ofBackupsSayThatNothingIsDeletedInsideOne() {
        assertTrue(english(of("updraftplus").remark()).contains("Nothing is deleted inside a backup"));
        assertTrue(english(of("hosting-provider").remark()).contains("same"));
        assertTrue(of("google-drive").personal());
    }

    @Test
    @Tag("C15")
    @Tag("C16")
    void ofTheShopAreImgsOwnSystemAndItsStaff() {
        assertEquals(Kind.SYSTEM, of("woocommerce").kind());
        assertTrue(of("woocommerce").categories().containsAll(List.of("emergency-contacts", "financial", "location")));
        assertTrue(english(of("shop-staff").remark()).contains("each look"));
    }

    @Test
    @Tag("C17")
    @Tag("C18")
    void whoFollowPeopleSayWhereOneSaysNo() {
        assertEquals(
                List.of("https://tools.google.com/dlpage/gaoptout"),
                of("google-analytics").optOut());
        assertFalse(of("google-ads").optOut().isEmpty());
        var hosts = of("facebook").optOut().stream()
                .map(link -> URI.create(link).getHost().replace("www.", ""))
                .toList();
        assertTrue(hosts.containsAll(
                List.of("facebook.com", "aboutads.info", "youradchoices.ca", "youronlinechoices.eu")));
    }

    @Test
    @Tag("C19")
    void behindLinksAndButtonsAreNamedToo() {
        assertEquals(Role.CONTROLLER, of("social-features").role());
        assertTrue(english(of("social-features").remark()).contains("beforehand"));
    }

    @Test
    @Tag("C21")
    void haveAnEntryForEachKindThatThePolicyLists() {
        var kinds = RECIPIENTS.stream()
                .filter(recipient -> recipient.duties().contains("C21"))
                .filter(recipient -> recipient.clauses().contains("disclosures"))
                .map(Recipient::id)
                .toList();
        assertEquals(
                List.of("payment-processors", "suppliers", "analytics-providers", "advisers", "authorities"), kinds);
    }

    @Test
    @Tag("C22")
    void whoDecideThemselvesHaveALinkToTheirOwnRules() {
        var other = of("united-healthcare-global");
        assertEquals(Role.CONTROLLER, other.role());
        assertNotNull(other.link());
    }

    private static Recipient of(String id) {
        return RECIPIENTS.stream()
                .filter(recipient -> recipient.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + id));
    }

    private static String english(Wording wording) {
        return wording.byLanguage().get("en");
    }
}
