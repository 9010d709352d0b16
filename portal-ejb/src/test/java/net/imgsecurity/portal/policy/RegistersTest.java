package net.imgsecurity.portal.policy;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Language;
import net.imgsecurity.portal.policy.ComplaintRoute.Kind;
import net.imgsecurity.portal.policy.CookieEntry.Place;
import net.imgsecurity.portal.policy.DataCategory.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the registers owe as a whole; what single entries owe is in {@code RecipientsTest} and {@code CookiesTest}. */
class RegistersTest {
    private static final Registers REGISTERS = PolicyFiles.registers();
    private static final Set<String> LANGUAGES = Set.copyOf(Language.codes());

    @Test
    void sayEverythingInEachLanguage() throws ReflectiveOperationException {
        for (var component : Registers.class.getRecordComponents()) {
            if (component.getAccessor().invoke(REGISTERS) instanceof List<?> entries) {
                assertFalse(entries.isEmpty(), component.getName());
                for (var entry : entries) {
                    spoken((Record) entry);
                }
            }
        }
    }

    @Test
    void giveEachEntryANameOfItsOwn() {
        once(REGISTERS.properties().stream().map(Property::id));
        once(REGISTERS.categories().stream().map(DataCategory::id));
        once(REGISTERS.purposes().stream().map(Purpose::id));
        once(REGISTERS.recipients().stream().map(Recipient::id));
        once(REGISTERS.retention().stream().map(RetentionRule::id));
        once(REGISTERS.cookies().stream().map(CookieEntry::anchor));
        once(REGISTERS.complaints().stream().map(ComplaintRoute::id));
    }

    @Test
    void pointOnlyAtWhatThereIs() {
        var categories = ids(REGISTERS.categories().stream().map(DataCategory::id));
        var recipients = ids(REGISTERS.recipients().stream().map(Recipient::id));
        var clauses = ids(PolicyFiles.versions().get(0).clauses().stream().map(Clause::id));
        REGISTERS.purposes().forEach(purpose -> {
            within(categories, purpose.categories());
            within(recipients, purpose.recipients());
            within(clauses, purpose.clauses());
        });
        REGISTERS.categories().forEach(category -> within(clauses, category.clauses()));
        REGISTERS.recipients().forEach(recipient -> {
            within(categories, recipient.categories());
            within(clauses, recipient.clauses());
        });
        REGISTERS.cookies().forEach(cookie -> within(clauses, cookie.clauses()));
        within(
                categories,
                REGISTERS.retention().stream().map(RetentionRule::category).toList());
    }

    @Test
    @Tag("A2")
    void nameTheSixSitesOfThePolicy() {
        var policy = String.join("\n", PolicyFiles.text("2024-01-09"));
        assertEquals(6, REGISTERS.properties().size());
        REGISTERS.properties().forEach(property -> assertTrue(policy.contains(property.address()), property.id()));
    }

    @Test
    @Tag("A3")
    void sayInWhichRoleEachKindOfPersonalDataIsHeld() {
        REGISTERS.categories().forEach(category -> assertEquals(category.personal(), category.role() != null));
        assertEquals(Role.PROCESSOR, category("emergency-contacts").role());
        assertEquals(Role.CONTROLLER, category("location").role());
    }

    @Test
    @Tag("B1")
    @Tag("B2")
    @Tag("B3")
    @Tag("B4")
    @Tag("B5")
    @Tag("B6")
    @Tag("B7")
    @Tag("B8")
    @Tag("B9")
    @Tag("B10")
    @Tag("B11")
    void haveACategoryForEachKindOfDataThatThePolicyNames() {
        var served = REGISTERS.categories().stream()
                .flatMap(category -> category.duties().stream())
                .collect(toSet());
        for (int i = 1; i <= 11; i++) {
            assertTrue(served.contains("B" + i), "B" + i);
        }
        assertTrue(english(category("identity").contents()).contains("industry"));
        assertTrue(english(category("transaction").contents()).contains("support"));
    }

    @Test
    @Tag("B11")
    void countNothingThatIsAboutNobodyAsPersonal() {
        var aggregate = category("aggregate");
        assertFalse(aggregate.personal());
        assertNull(aggregate.role());
        assertTrue(REGISTERS.recipientsOf("aggregate").isEmpty());
    }

    @Test
    @Tag("D1")
    void giveEachPurposeWhatGdprDemandsOfARecordOfIt() {
        REGISTERS.purposes().forEach(purpose -> {
            assertFalse(purpose.categories().isEmpty(), purpose.id());
            assertNotNull(purpose.basis(), purpose.id());
            assertEquals(purpose.basis() == LawfulBasis.LEGITIMATE_INTERESTS, purpose.interest() != null, purpose.id());
            assertNotNull(purpose.until(), purpose.id());
        });
        REGISTERS.categories().stream()
                .filter(DataCategory::personal)
                .forEach(category ->
                        assertFalse(REGISTERS.purposesOf(category.id()).isEmpty(), "no purpose for " + category.id()));
    }

    @Test
    @Tag("D5")
    void allowFinancialDataForPaymentAlone() {
        assertEquals(
                List.of("payment"),
                REGISTERS.purposesOf("financial").stream().map(Purpose::id).toList());
        assertEquals(
                Set.of("payment-processors", "woocommerce"),
                ids(REGISTERS.recipientsOf("financial").stream().map(Recipient::id)));
    }

    @Test
    @Tag("D13")
    void sayForEachCategoryHowLongOrThatItIsNotDecided() {
        REGISTERS
                .categories()
                .forEach(category ->
                        assertFalse(REGISTERS.retentionOf(category.id()).isEmpty(), category.id()));
        REGISTERS.retention().forEach(rule -> assertTrue(rule.decided() || rule.period() == null, rule.category()));
    }

    @Test
    @Tag("D13")
    void keepTheListOfSignInsAsLongAsTheyPromise() {
        var decided = REGISTERS.retentionOf("technical").stream()
                .filter(RetentionRule::decided)
                .findFirst()
                .orElseThrow();
        assertEquals("P90D", decided.period());
    }

    @Test
    void nameEachWayToComplain() {
        for (var kind : ComplaintRoute.Kind.values()) {
            assertFalse(REGISTERS.complaintsTo(kind).isEmpty(), kind.name());
        }
        var policy = String.join("\n", PolicyFiles.text("2024-01-09"));
        assertTrue(REGISTERS.complaintsTo(ComplaintRoute.Kind.IMG).stream()
                .map(ComplaintRoute::address)
                .anyMatch(policy::contains));
    }

    @Test
    void sayByWhichStatuteEachAuthorityAndCourtIsThere() {
        REGISTERS
                .complaints()
                .forEach(route -> assertEquals(route.kind() == Kind.IMG, route.law() == null, route.id()));
    }

    @Test
    void knowAPortalsCookieByItsNameAndHowLongItLasts() {
        var signIn = REGISTERS.cookiesOf(Place.PORTAL).stream()
                .filter(cookie -> cookie.covers("__Host-portal-signin-abc", Optional.of(2400L)))
                .toList();
        assertEquals(1, signIn.size());
        assertFalse(signIn.get(0)
                .covers(
                        "__Host-portal-signin-abc",
                        Optional.of(Duration.ofDays(1).toSeconds())));
        assertFalse(REGISTERS.cookiesOf(Place.PORTAL, Place.SIGN_IN).stream()
                .anyMatch(cookie -> cookie.covers("_ga", Optional.empty())));
    }

    private static void spoken(Record entry) throws ReflectiveOperationException {
        for (RecordComponent part : entry.getClass().getRecordComponents()) {
            if (part.getAccessor().invoke(entry) instanceof Wording wording) {
                assertEquals(LANGUAGES, wording.byLanguage().keySet(), () -> part.getName() + " of " + entry);
                wording.byLanguage().values().forEach(text -> assertFalse(text.isBlank(), part::getName));
            }
        }
    }

    private static DataCategory category(String id) {
        return REGISTERS.category(id).orElseThrow();
    }

    private static String english(Wording wording) {
        return wording.byLanguage().get("en");
    }

    private static void within(Set<String> known, Collection<String> named) {
        var strange = new TreeSet<>(named);
        strange.removeAll(known);
        assertEquals(Set.of(), strange);
    }

    private static void once(Stream<String> names) {
        var seen = new HashSet<String>();
        names.forEach(name -> assertTrue(seen.add(name), name));
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(toCollection(TreeSet::new));
    }
}
