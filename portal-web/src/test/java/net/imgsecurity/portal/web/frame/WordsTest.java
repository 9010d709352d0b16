package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import net.imgsecurity.portal.person.AddressData;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.Field;
import net.imgsecurity.portal.person.Source;
import net.imgsecurity.portal.platform.Language;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Instant AFTERNOON = Instant.parse("2026-03-04T14:05:59Z");

    private ZoneId zone = ZoneOffset.UTC;

    private final Words english = in(Locale.ENGLISH);
    private final Words german = in(Locale.GERMAN);

    @Test
    void aTimeIsSaidInWordsWithItsZone() {
        assertEquals("4 March 2026, 14:05 UTC", english.time(AFTERNOON));
        assertEquals("4. März 2026, 14:05 UTC", german.time(AFTERNOON));
    }

    @Test
    void aTimeIsThatOfTheZoneInWhichTheBrowserIs() {
        zone = PageZone.of("Europe/Oslo");
        assertEquals("4 March 2026, 15:05 CET", english.time(AFTERNOON));
        assertEquals("4. März 2026, 15:05 MEZ", german.time(AFTERNOON));
        assertEquals("4 mars 2026 à 15:05 CET", in(Locale.FRENCH).time(AFTERNOON));
        assertEquals(
                "4 de marzo de 2026, 15:05 CET", in(Language.SPANISH.locale()).time(AFTERNOON));
        zone = PageZone.of("Pacific/Kiritimati");
        assertEquals("5 Mar 2026", english.day(AFTERNOON));
    }

    @Test
    void aZoneThatNobodyKnowsIsUtc() {
        for (var hostile : new String[] {null, "", "<script>", "Mars/Olympus", "GMT+99", "x".repeat(10_000)}) {
            zone = PageZone.of(hostile);
            assertEquals("4 March 2026, 14:05 UTC", english.time(AFTERNOON), hostile);
        }
    }

    @Test
    void aDayPutsTheDayFirst() {
        assertEquals("4 Mar 2026", english.day(AFTERNOON));
        assertEquals("04.03.2026", german.day(AFTERNOON));
    }

    @Test
    void whatIsNotThereIsSaidWithNothing() {
        assertEquals("", english.time(null));
        assertEquals("", english.day(null));
        assertEquals("", english.phone(null));
        assertEquals("", english.address(null));
    }

    @Test
    void aTelephoneNumberHasItsGroups() {
        assertEquals("+47 41 23 45 67", english.phone("+4741234567"));
        assertEquals("+12", english.phone("+12"));
    }

    @Test
    void anAddressHasALineForEachPartThatIsThereAndItsCountryByName() {
        assertEquals(
                "Storgata 14\n0184 Oslo\nNorwegen",
                german.address(new AddressData("Storgata 14", "Oslo", null, "0184", "NO")));
        assertEquals("Oslo\nNorway", english.address(new AddressData(null, "Oslo", " ", null, "NO")));
    }

    @Test
    void whyWorkFailedIsNeverTheNameOfAnException() {
        assertEquals("The server ended each time before the work did", english.jobProblem("lost"));
        assertEquals(english.texts().getString("jobs.problem.unworded"), english.jobProblem("SQLException"));
        assertEquals(german.texts().getString("jobs.problem.unworded"), german.jobProblem("NullPointerException"));
    }

    @Test
    void peopleAreCounted() {
        assertEquals("Nobody", english.say("people.count", 0));
        assertEquals("One person", english.say("people.count", 1));
        assertEquals("2,500 people", english.say("people.count", 2500));
        assertEquals("2.500 Personen", german.say("people.count", 2500));
        assertEquals("2\u202f500 personnes", in(Locale.FRENCH).say("people.count", 2500));
        assertEquals("2.500 personas", in(Language.SPANISH.locale()).say("people.count", 2500));
        assertEquals("More than 1,000 people", english.say("people.count.over", 1000));
    }

    @Test
    void aListNameIsTheOnePartThatThereIs() {
        assertEquals("Okafor, Amara", english.listName("Amara", "Okafor"));
        assertEquals("Suharto", english.listName("Suharto", null));
        assertEquals("李", english.listName("", "李"));
    }

    @Test
    void everySourceOfAChangeHasItsWords() {
        for (var source : Source.values()) {
            var named = new ChangeView(
                    UUID.randomUUID(), Field.EMAIL, null, "x", source, "Jon O'Neill", AFTERNOON, true, false);
            assertEquals(true, english.source(named).contains("Jon O'Neill"), source.name());
            assertEquals(false, english.source(change(source)).contains("''"), source.name());
        }
    }

    @Test
    void aValueOfTheHistoryReadsLikeTheValueItself() {
        assertEquals("Deutsch", german.value(Field.LANGUAGE, "de"));
        Language.codes().forEach(code -> assertNotEquals(code, english.value(Field.LANGUAGE, code)));
        assertEquals("tlh", german.value(Field.LANGUAGE, "tlh"));
        assertEquals("+47 22 12 34 56", english.value(Field.WORK_PHONE, "+4722123456"));
        assertEquals("none", english.value(Field.WORK_PHONE, null));
        assertEquals("Oslo", english.value(Field.HOME_ADDRESS, "Oslo"));
    }

    @Test
    void everyFieldHasItsLabel() {
        for (var field : Field.values()) {
            assertEquals(false, english.label(field).isBlank(), field.name());
        }
    }

    private static ChangeView change(Source source) {
        return new ChangeView(UUID.randomUUID(), Field.EMAIL, null, "x", source, null, AFTERNOON, true, false);
    }

    private Words in(Locale language) {
        return new Words() {
            @Override
            ZoneId zone() {
                return zone;
            }

            @Override
            Locale language() {
                return language;
            }

            @Override
            ResourceBundle texts() {
                return ResourceBundle.getBundle("net.imgsecurity.portal.web.Text", language, NO_FALLBACK);
            }
        };
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
