package net.imgsecurity.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
            Map.entry("exchange.Imports.start", "takes a file in; each row asks when it is taken"),
            Map.entry("exchange.Imports.list", "counts rows, and names files and nobody"),
            Map.entry("exchange.Imports.one", "counts rows, and names files and nobody"),
            Map.entry("exchange.ImportWork.rest", "reads the file; each row asks when it is taken"),
            Map.entry("exchange.ImportWork.refuse", "writes down that a row was not taken"),
            Map.entry("exchange.ImportWork.finish", "the file is over; it counts rows"),
            Map.entry("subjectdata.MyData.state", "one's own; it reaches the sources for their names alone"),
            Map.entry("subjectdata.ReplayWork.limit", "the facts themselves, after a restore"),
            Map.entry("subjectdata.ReplayWork.lift", "the facts themselves, after a restore"),
            Map.entry(
                    "subjectdata.MyData.prepareCopy",
                    "for the person; it holds a row, lest two at once become two copies"),
            Map.entry("personaldata.RecordIntake.receive", "storing alone, which a restriction leaves allowed"),
            Map.entry("personaldata.MyRecords.overview", "one's own"),
            Map.entry("personaldata.MyRecords.list", "one's own"),
            Map.entry("personaldata.MyRecords.locationTimes", "one's own"),
            Map.entry("person.LooksAtMe.list", "one's own; who looked is named as in a history"),
            Map.entry("person.Profiles.mine", "one's own"),
            Map.entry("person.Profiles.history", "one's own"),
            Map.entry("person.Profiles.edit", "one's own: the person may correct what is contested"),
            Map.entry("person.Profiles.undo", "one's own, as editing"),
            Map.entry("person.Profiles.undoable", "one's own"),
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

    private static final Set<String> HOLDING = Set.of("person", "exchange", "personaldata");
    private static final Set<String> BY_WORDS = PeoplesTables.reached().keySet();

    /** How services come by what somebody is in an organisation. */
    private static final Set<String> OF_A_PERSON = Set.of("ofPerson", "ofPeople", "hold", "byId");

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

    private static Stream<JavaMethod> services() {
        return House.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Requires.class));
    }

    /** Of the features that hold people: an entity, or what reads or writes rows of them in words; or what they are there. */
    private static boolean isPeoplesData(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(Memberships.class) && OF_A_PERSON.contains(unit.getName())
                || HOLDING.contains(House.feature(unit.getOwner()))
                        && (unit.getOwner().isAnnotatedWith(Entity.class)
                                || BY_WORDS.contains(House.feature(unit.getOwner()) + "."
                                        + unit.getOwner().getSimpleName()));
    }

    /** The index is left out: it asks by what somebody may be found, and not whether whoever calls it may process anything. */
    private static Set<JavaCodeUnit> reachedFrom(JavaCodeUnit first) {
        return Reached.from(first, type -> type.getSimpleName().equals("PersonIndex"));
    }
}
