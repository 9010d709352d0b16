package net.imgsecurity.portal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.mail.Letter.Content;
import net.imgsecurity.portal.platform.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All mails there are, in every language and form. */
class LettersTest {
    private static final Path FOLDER = Path.of("src/main/resources/net/imgsecurity/portal/mail");
    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z.-]+)\"");
    private static final Instant AT = Instant.parse("2026-11-25T12:34:56Z");
    private static final String HEAD = "portal-audit-head-v1 halden 2 7 31 00ff 2026-11-25T12:34:00.000000Z 01ab c2ln";

    private final Letters letters = new Letters("https://portal.example");

    @Test
    void sayEverythingInBothFormsAndLanguages() {
        for (var template : MailTemplate.values()) {
            var subjects = new TreeSet<String>();
            for (var language : Language.codes()) {
                var content = write(template, language);
                assertTrue(content.text().startsWith(content.subject().text()), template::name);
                assertTrue(content.html().contains("<h1"), template::name);
                assertFalse((content.text() + content.html()).matches("(?s).*(\\{\\d|\\$\\{|<@|<#).*"), template::name);
                assertFalse(!template.written() && content.text().contains("<"), "markup in the text of " + template);
                assertTrue(
                        subjects.add(content.subject().text()) || template.written(), () -> template + ": " + subjects);
                assertTrue(content.html().contains("lang=\"" + language + "\""), content.html());
            }
        }
    }

    @Test
    void handOutTheStateOfTheAuditLog() {
        for (var template : ofOurWords()) {
            var content = write(template, "de");
            assertTrue(content.text().contains("\n" + HEAD + "\n"), content.text());
            assertTrue(content.html().contains(">" + HEAD + "<"), content.html());
        }
    }

    @Test
    void leadToThePageOfTheirPurpose() {
        var content = write(MailTemplate.SIGN_IN_ADDRESS_CHANGED, "en");
        var link = "https://portal.example/sign-in-address-undo?token=a-token";
        assertTrue(content.text().contains("\n" + link + "\n"));
        assertTrue(content.html().contains("href=\"" + link + "\""));
        assertTrue(content.text().contains("25 November 2026, 12:34 UTC"), content.text());
    }

    @Test
    void areEnglishForEverybodyElse() {
        assertEquals(
                write(MailTemplate.SIGN_IN_ADDRESS_TAKEN, "en").text(),
                write(MailTemplate.SIGN_IN_ADDRESS_TAKEN, "it").text());
    }

    /** A subject is read on locked screens and in lists: it holds nobody's data, and so takes no argument. */
    @Test
    void haveSubjectsWithoutArguments() {
        for (var language : Language.codes()) {
            var texts = bundle(language);
            texts.keySet().stream()
                    .filter(key -> key.endsWith(".subject"))
                    .forEach(key -> assertFalse(texts.getString(key).contains("{"), key));
        }
    }

    /** HTML is escaped by its files' ending, whatever a value is. */
    @Test
    void escapeWhatTheyFillInForHtmlAlone() {
        var portal = "https://portal.example/<b>&";
        var strange = new Letters(portal)
                .write(
                        MailTemplate.SIGN_IN_ADDRESS_TAKEN,
                        "en",
                        new Letters.Facts("Halden Relief", Map.of(), null, null));
        assertTrue(strange.html().contains("https://portal.example/&lt;b&gt;&amp;"));
        assertTrue(strange.text().contains(portal));
        for (var file : files("transactional", "marketing", "layout")) {
            assertFalse(read(file).matches("(?s).*(\\?no_esc|noautoesc|ftl output_format|html\\?).*"), file::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixes-by-name.ftlh", "mixes-by-way-up.ftlh", "mixes-by-root.ftlh", "mixes-by-search.ftlh"})
    @Tag("F4")
    void cannotBringMarketingAlong(String mixed) {
        assertEquals("Buy now.\n", letters.fill(MailClass.MARKETING, "offer.ftlh", Map.of()));
        assertThrows(RuntimeException.class, () -> letters.fill(MailClass.TRANSACTIONAL, mixed, Map.of()));
    }

    @Test
    @Tag("F4")
    void lieInTheFolderOfTheirClassAndNowhereElse() {
        for (var mailClass : MailClass.values()) {
            var expected = Arrays.stream(MailTemplate.values())
                    .filter(template -> template.mailClass() == mailClass)
                    .flatMap(template -> Stream.of(template.key() + ".ftl", template.key() + ".ftlh"))
                    .collect(Collectors.toCollection(TreeSet::new));
            var found = files(mailClass.folder()).stream()
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, found, mailClass::name);
        }
    }

    /** Words come from the bundles: none missing, none left over. */
    @Test
    void useAllTheWordsThereAre() {
        var used = files("layout", "transactional", "marketing").stream()
                .flatMap(file -> SAID.matcher(read(file)).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(used.remove("footer."), "each class has its own last line");
        for (var template : MailTemplate.values()) {
            used.add("footer." + template.mailClass().folder());
            if (!template.written()) {
                used.add(template.key() + ".subject");
            }
        }
        assertEquals(new TreeSet<>(bundle("en").keySet()), used);
    }

    @Test
    @Tag("F4")
    void leaveWhenTransactionalAndNeverAsMarketingUnlessTheGateLetsThem() {
        var address = new net.imgsecurity.portal.platform.EmailAddress("jon.veld@halden.example");
        var any = MailTemplate.SIGN_IN_ADDRESS_TAKEN;
        MarketingGate yes = (template, to) -> to.equals(address);
        MarketingGate no = (template, to) -> false;
        assertTrue(Leaving.allowed(any, MailClass.TRANSACTIONAL, address, List.of(no)));
        assertFalse(Leaving.allowed(any, MailClass.MARKETING, address, List.of()), "without a gate none leaves");
        assertFalse(Leaving.allowed(any, MailClass.MARKETING, address, List.of(yes, no)));
        assertTrue(Leaving.allowed(any, MailClass.MARKETING, address, List.of(yes)));
    }

    @Test
    @Tag("F3")
    void ofWhatIsWrittenToManyLeadOutOfItInBothForms() {
        var content = write(MailTemplate.BRIEFING, "de");
        var link = "https://portal.example/unsubscribe?token=a-token";
        assertEquals("Storm over Oslo & <Bergen>", content.subject().text());
        assertTrue(content.text().contains("\n" + link + "\n"), content.text());
        assertTrue(content.html().contains("href=\"" + link + "\""), content.html());
        assertTrue(content.html().contains("Stay &lt;inside&gt;."), content.html());
        assertTrue(content.text().contains("Abbestellen"), content.text());
    }

    @Test
    void takeNoSubjectOfMoreThanOneLine() {
        assertThrows(IllegalArgumentException.class, () -> Subject.written("Storm\r\nBcc: all@halden.example"));
    }

    private static List<MailTemplate> ofOurWords() {
        return Arrays.stream(MailTemplate.values())
                .filter(template -> !template.written())
                .toList();
    }

    private Content write(MailTemplate template, String language) {
        if (template.written()) {
            return letters.write(
                    template,
                    new WrittenMail.Written(
                            new net.imgsecurity.portal.platform.EmailAddress("jon.veld@halden.example"),
                            language,
                            "Storm over Oslo & <Bergen>",
                            List.of("Ferries rest.", "Stay <inside>."),
                            "a-token"));
        }
        return letters.write(
                template,
                language,
                new Letters.Facts(
                        "Halden Relief",
                        Map.of("until", AT, "changed", AT, "ended", AT),
                        template.link().isPresent() ? "a-token" : null,
                        HEAD));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "net.imgsecurity.portal.mail.Mails",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static List<Path> files(String... folders) {
        var all = new ArrayList<Path>();
        for (var folder : Set.of(folders)) {
            if (Files.exists(FOLDER.resolve(folder))) {
                try (var files = Files.list(FOLDER.resolve(folder))) {
                    files.forEach(all::add);
                } catch (IOException unreadable) {
                    throw new java.io.UncheckedIOException(unreadable);
                }
            }
        }
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
