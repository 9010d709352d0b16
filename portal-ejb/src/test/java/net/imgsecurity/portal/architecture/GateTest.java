package net.imgsecurity.portal.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.imgsecurity.portal.person.PeopleReading;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.Memberships;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever processes people's data asks the gate whether it may (E5), or says here why it need not. */
@Tag("E5")
class GateTest {
    private static final String GATE = House.BASE + "subjectdata.ProcessingGate";

    /** Services that reach people's data and pass the gate by, each with its reason. */
    private static final Map<String, String> NEED_NOT = Map.ofEntries(
            Map.entry("backoffice.Limits.of", "the facts themselves; it looks only whether the person is there"),
            Map.entry("backoffice.Limits.set", "the facts themselves; it looks only whether the person is there"),
            Map.entry("backoffice.Limits.lift", "the facts themselves; it looks only whether the person is there"),
            Map.entry("membership.Members.disable", "access is taken away for the sake of everybody else's data"),
            Map.entry("membership.Members.end", "access is taken away for the sake of everybody else's data"),
            Map.entry("membership.Invitations.withdraw", "access is taken away for the sake of everybody else's data"),
            Map.entry("membership.OverWork.endSome", "access ends that was offered until then"),
            Map.entry("person.People.invite", "somebody new, of whom nothing is limited yet"),
            Map.entry(
                    "subjectdata.MyData.prepareCopy",
                    "for the person; it holds a row, lest two at once become two copies"),
            Map.entry("person.Profiles.mine", "one's own"),
            Map.entry("person.Profiles.history", "one's own"),
            Map.entry("person.Profiles.edit", "one's own: the person may correct what is contested"),
            Map.entry("person.IndexPeopleWork.indexSome", "storing alone: what is kept is kept in another form"),
            Map.entry("person.SealHistoryWork.sealSome", "storing alone: it encrypts where the data lie"),
            Map.entry(
                    "subjectdata.SubjectWork.step",
                    "for the person: their copy, or their erasure, which asks for a hold"),
            Map.entry(
                    "backoffice.Organisations.people",
                    "IMG's staff settle the dispute itself, for a reason in the log"),
            Map.entry(
                    "backoffice.Organisations.person",
                    "IMG's staff settle the dispute itself, for a reason in the log"));

    /** Those that reach people's tables by plain SQL, each with its reason. */
    private static final Map<String, String> BY_SQL = Map.ofEntries(
            Map.entry(
                    "Limitations.java",
                    "holds a row by its id, so that a limit and an erasure do not pass each other by"),
            Map.entry("PeopleReadings.java", "names whoever changed a profile, beside what they changed"),
            Map.entry("Replay.java", "reads ids, to know again whom to erase"),
            Map.entry(
                    "Entries.java",
                    "names the people whom an entry of the log is about, for the log of one's own organisation"),
            Map.entry("AuditData.java", "whose account somebody's own is, for a copy of their data"),
            Map.entry("IndexPeople.java", "asks which organisations have somebody to index anew"),
            Map.entry("IndexPeopleWork.java", "storing alone"),
            Map.entry("PersonIndex.java", "takes a restricted person out of what people are found by"),
            Map.entry("SealHistory.java", "asks which organisations have something to encrypt"),
            Map.entry("SealHistoryWork.java", "storing alone"),
            Map.entry("Holds.java", "the facts themselves"),
            Map.entry("Memberships.java", "by its methods, which are looked for above"),
            Map.entry("Accounts.java", "asks in how many organisations an account belongs"),
            Map.entry("OwnSecurity.java", "one's own role, for how long a session lasts"),
            Map.entry("DeadLetterRows.java", "says by an id whom stopped work is about"),
            Map.entry("OverWork.java", "access ends that was offered until then"));

    /** How services come by what somebody is in an organisation. */
    private static final Set<String> OF_A_PERSON = Set.of("ofPerson", "ofPeople", "hold", "byId");

    private static final Pattern PEOPLES_TABLES = Pattern.compile(
            "\\b(?:FROM|JOIN|INTO|UPDATE)\\s+(?:person|contact_point|person_change|name_token|exact_hash|membership)\\b");

    @Test
    void isAskedByEveryServiceThatReachesPeoplesData() {
        var passing = new TreeSet<String>();
        services().forEach(method -> {
            var reached = reachedFrom(method);
            if (reached.stream().anyMatch(GateTest::isPeoplesData)
                    && reached.stream()
                            .noneMatch(unit -> unit.getOwner().getName().equals(GATE))) {
                passing.add(House.feature(method.getOwner()) + "."
                        + method.getOwner().getSimpleName() + "." + method.getName());
            }
        });
        assertEquals(
                new TreeSet<>(NEED_NOT.keySet()), passing, "they process people's data and do not ask, or do by now");
    }

    @Test
    void isSeenToBeAskedWhereItIs() {
        var edit = services()
                .filter(method -> method.getFullName().contains("person.People.edit("))
                .findFirst()
                .orElseThrow();
        assertTrue(reachedFrom(edit).stream()
                .anyMatch(unit -> unit.getOwner().getName().equals(GATE)));
        assertTrue(reachedFrom(edit).stream().anyMatch(GateTest::isPeoplesData));
    }

    @Test
    void isNotPassedByInPlainSql() throws IOException {
        try (var files = Files.walk(House.SOURCES)) {
            assertEquals(
                    BY_SQL.keySet(),
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> PEOPLES_TABLES.matcher(read(file)).find())
                            .map(file -> file.getFileName().toString())
                            .collect(toSet()));
        }
    }

    private static Stream<JavaMethod> services() {
        return House.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Requires.class));
    }

    /** An entity of the feature that holds people, what reads rows of them without making entities, or what they are there. */
    private static boolean isPeoplesData(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(PeopleReading.class)
                || unit.getOwner().isEquivalentTo(Memberships.class) && OF_A_PERSON.contains(unit.getName())
                || unit.getOwner().isAnnotatedWith(Entity.class)
                        && House.feature(unit.getOwner()).equals("person");
    }

    /**
     * Everything of ours that may run when it does; through an interface, all that implement it. The index is left out: it asks
     * by what somebody may be found, and not whether whoever calls it may process anything.
     */
    private static Set<JavaCodeUnit> reachedFrom(JavaCodeUnit first) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(first));
        var next = new ArrayDeque<JavaCodeUnit>(seen);
        while (!next.isEmpty()) {
            var unit = next.poll();
            Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                    .filter(access -> !House.feature(access.getTargetOwner()).isEmpty())
                    .filter(access -> !access.getTargetOwner().getSimpleName().equals("PersonIndex"))
                    .flatMap(access -> access.getTarget().resolveMember().stream())
                    .flatMap(target -> Stream.concat(Stream.of(target), overriding(target)))
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return seen;
    }

    private static Stream<JavaCodeUnit> overriding(JavaCodeUnit target) {
        return target instanceof JavaMethod method
                ? method.getOwner().getAllSubclasses().stream().flatMap(type -> same(type, method))
                : Stream.empty();
    }

    private static Stream<JavaCodeUnit> same(JavaClass type, JavaMethod method) {
        return type
                .tryGetMethod(
                        method.getName(),
                        method.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toArray(String[]::new))
                .map(JavaCodeUnit.class::cast)
                .stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
