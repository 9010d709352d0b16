package net.imgsecurity.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.persistence.Entity;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.imgsecurity.portal.audit.AccessLog;
import net.imgsecurity.portal.person.PeopleReading;
import net.imgsecurity.portal.platform.Permission;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.Memberships;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever shows a person's data to somebody else says so in the access log (A11), or says here why it need not. */
@Tag("A11")
class LookTest {
    /** Of oneself, and of no person at all. */
    private static final Set<Permission> NOBODY_LOOKS = EnumSet.of(
            Permission.READ_OWN_PROFILE,
            Permission.EDIT_OWN_PROFILE,
            Permission.SECURE_OWN_ACCOUNT,
            Permission.CHANGE_OWN_SIGN_IN_ADDRESS,
            Permission.EXPORT_OWN_DATA,
            Permission.ERASE_OWN_DATA,
            Permission.RUN_JOBS);

    private static final String A_DEED = "answers with what it did, which is in the audit log under its doer's name";

    /** Services that reach people's data, answer, and log no look, each with its reason. */
    private static final Map<String, String> NEED_NOT = Map.ofEntries(
            Map.entry("backoffice.Limits.of", "says what is limited and why, and nothing of the person's record"),
            Map.entry("membership.Invitations.again", A_DEED),
            Map.entry("membership.Members.disable", A_DEED),
            Map.entry("membership.Members.enable", A_DEED),
            Map.entry("membership.Members.end", A_DEED),
            Map.entry("membership.Members.giveRole", A_DEED),
            Map.entry("person.People.edit", A_DEED),
            Map.entry("person.People.invite", "answers with an id"));

    /** How services come by what somebody is in an organisation. */
    private static final Set<String> OF_A_PERSON = Set.of("ofPerson", "ofPeople", "hold");

    @Test
    void isLoggedByEveryServiceThatShowsAPersonsData() {
        var silent = new TreeSet<String>();
        House.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(LookTest::showsToOthers)
                .forEach(method -> {
                    var reached = Reached.from(method);
                    if (reached.stream().anyMatch(LookTest::isPeoplesData)
                            && reached.stream().noneMatch(LookTest::logs)) {
                        silent.add(House.feature(method.getOwner()) + "."
                                + method.getOwner().getSimpleName() + "." + method.getName());
                    }
                });
        assertEquals(
                new TreeSet<>(NEED_NOT.keySet()), silent, "they show a person's data and log no look, or do by now");
    }

    private static boolean showsToOthers(JavaMethod method) {
        return method.isAnnotatedWith(Requires.class)
                && !method.getRawReturnType().isEquivalentTo(void.class)
                && !NOBODY_LOOKS.contains(
                        method.getAnnotationOfType(Requires.class).value());
    }

    private static boolean logs(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(AccessLog.class)
                && Set.of("opened", "listed").contains(unit.getName());
    }

    /** An entity of the feature that holds people, what reads rows of them without making entities, or what they are there. */
    private static boolean isPeoplesData(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(PeopleReading.class)
                || unit.getOwner().isEquivalentTo(Memberships.class) && OF_A_PERSON.contains(unit.getName())
                || unit.getOwner().isAnnotatedWith(Entity.class)
                        && House.feature(unit.getOwner()).equals("person");
    }
}
