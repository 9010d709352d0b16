package net.imgsecurity.portal.policy;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That the draft answers to each finding, each time where the policy has it. */
class DraftTest {
    private static final PolicyVersion PUBLISHED = PolicyFiles.versions().get(0);
    private static final PolicyVersion DRAFT = PolicyFiles.draft().over(PUBLISHED);

    @Test
    void answersToEveryFindingAndToNoOther() {
        var findings = PolicyFiles.findings().stream().map(Finding::id).toList();
        assertEquals(IntStream.rangeClosed(1, 10).mapToObj(i -> "L" + i).toList(), findings);
        var answered = DRAFT.changes().stream()
                .flatMap(change -> change.findings().stream())
                .collect(toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(findings), answered);
        PolicyFiles.findings()
                .forEach(finding -> finding.clauses()
                        .forEach(clause -> assertTrue(PUBLISHED.clause(clause).isPresent(), clause)));
    }

    @Test
    @Tag("F9")
    void saysOfEveryClauseThatIsDifferentWhatAndWhy() {
        var differences = Differences.between(PUBLISHED, DRAFT);
        assertEquals(
                DRAFT.changes().stream().map(Change::clause).collect(toSet()),
                differences.stream().map(ClauseDifference::clause).collect(toSet()));
        differences.forEach(one -> {
            assertNotNull(one.told(), one.clause());
            for (var said : List.of(one.told().what(), one.told().why())) {
                assertEquals(Set.copyOf(Language.codes()), said.byLanguage().keySet(), one.clause());
            }
        });
    }

    @Test
    void isADraftAndInForceNowhere() {
        assertEquals(null, DRAFT.effective());
        assertFalse(
                PolicyFiles.versions().stream().anyMatch(version -> version.id().equals(DRAFT.id())));
    }

    @Test
    @Tag("L1")
    void deniesRemarketingAndDescribesNone() {
        assertTrue(DRAFT.clause("google-adwords").isEmpty());
        assertTrue(DRAFT.clause("facebook").isEmpty());
        assertTrue(text("remarketing").contains("do not follow you"));
    }

    @Test
    @Tag("L2")
    void restsOnTheLawThatIsInForce() {
        assertTrue(all(PUBLISHED).contains("95/46/EC"));
        assertFalse(all(DRAFT).contains("95/46/EC"));
        assertTrue(text("who-we-are").contains("2016/679"));
    }

    @Test
    @Tag("L3")
    @Tag("L4")
    void takesNothingForAConsentThatIsNone() {
        assertFalse(all(DRAFT).contains("you consent to this transfer"));
        assertFalse(all(DRAFT).contains("binding acceptance"));
        assertTrue(text("international-transfers").contains("not take it as your consent"));
        assertTrue(text("changes").contains("is no consent"));
    }

    @Test
    @Tag("L5")
    void letsPeopleDeleteAndCancelInOneWayEverywhere() {
        assertFalse(all(DRAFT).contains("some of your account information"));
        for (var clause : List.of("registered-users", "marketing", "updating-information")) {
            assertTrue(text(clause).contains("portal"), clause);
        }
    }

    @Test
    @Tag("L6")
    void namesAuthoritiesRepresentativeMachinesAndSources() {
        assertTrue(text("complaints").contains("authority"));
        assertTrue(text("who-we-are").contains("representative"));
        assertTrue(text("automated-decisions").contains("machine"));
        assertTrue(text("data-from-others").contains("organisation"));
    }

    @Test
    @Tag("L7")
    void knowsCaliforniasLawAfter2014() {
        assertTrue(text("california").contains("Global Privacy Control"));
        assertEquals(
                PUBLISHED.clause("california").orElseThrow().lines(),
                DRAFT.clause("california").orElseThrow().lines().subList(0, 3));
    }

    @Test
    @Tag("L8")
    void deletesMailsAndSaysHowLongBackupsLast() {
        assertFalse(text("right-to-erasure").contains("unable to erase"));
        assertTrue(text("right-to-erasure").contains("deleted again"));
    }

    @Test
    @Tag("L9")
    void hasTheTwoReasonsForAFeeThatTheLawHas() {
        assertFalse(text("fees").contains("repetitive"));
        assertTrue(text("fees").contains("manifestly unfounded or excessive"));
    }

    @Test
    @Tag("L10")
    void asksForTheParentsPermissionAndHasARuleForTheYoung() {
        assertTrue(text("children").startsWith("Our sites")
                && text("children").contains("Parents, please see to it that your"));
        assertTrue(text("children").contains("13 to 17"));
    }

    private static String text(String clause) {
        return String.join("\n", DRAFT.clause(clause).orElseThrow().lines());
    }

    private static String all(PolicyVersion version) {
        return version.clauses().stream()
                .flatMap(clause -> Stream.concat(Stream.ofNullable(clause.heading()), clause.lines().stream()))
                .collect(Collectors.joining("\n"));
    }
}
