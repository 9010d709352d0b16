package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.membership.Invitations;
import net.imgsecurity.portal.membership.Members;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.subjectdata.Ground;
import net.imgsecurity.portal.subjectdata.Limitation;
import net.imgsecurity.portal.subjectdata.Limitations;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Registration;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import net.imgsecurity.portal.trail.AuditTrail;
import net.imgsecurity.portal.trail.EntryQuery;
import net.imgsecurity.portal.trail.EntryView;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While the processing of somebody's data is restricted, they are stored and nothing else. */
@ArquillianTest
@Tag("E5")
class RestrictedIT {
    @Inject
    World world;

    @Inject
    People people;

    @Inject
    Profiles profiles;

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    Registration registration;

    @Inject
    Limitations limitations;

    @Inject
    IndexPeopleWork index;

    @Inject
    Transactions transactions;

    @Inject
    AuditLog audit;

    @Inject
    AuditTrail trail;

    private Organisation halden;
    private PersonId amara;

    @BeforeEach
    void amaraIsRestricted() {
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        amara = halden.person("Amara Okafor");
        staff(() -> {
            limitations.set(
                    halden.tenant(),
                    amara,
                    Limitation.RESTRICTION,
                    Ground.ACCURACY_CONTESTED,
                    "She says that the number is not hers");
            return null;
        });
    }

    @Test
    void areNeitherOpenedNorChangedByTheOrganisation() {
        var data = halden.as("Amara Okafor", () -> profiles.mine());
        refused(() -> people.one(amara));
        refused(() -> people.open(amara, null));
        refused(() -> people.history(amara, null));
        refused(() -> people.edit(amara, data.data(), data.version()));
    }

    @Test
    void areLetInNoFurtherAndCanBeKeptOut() {
        refused(() -> members.one(amara));
        refused(() -> members.giveRole(amara, "AUDITOR"));
        halden.as("Jon Veld", () -> members.disable(amara));
        refused(() -> members.enable(amara));
        halden.as("Jon Veld", () -> members.end(amara));
        refused(() -> invitations.again(amara));
    }

    @Test
    void areInAListByNameAlone() {
        var row = halden
                .as("Jon Veld", () -> people.list(new PeopleQuery(null, PeopleOrder.NAME, false, null, 10)))
                .page()
                .items()
                .stream()
                .filter(one -> one.id().equals(amara))
                .findFirst()
                .orElseThrow();
        assertTrue(row.restricted());
        assertEquals("Okafor", row.familyName());
        assertNull(row.email());
        assertNull(row.department());
        assertNull(row.role());
        assertNull(row.lastSignInAt());
        assertNull(row.changedAt());
    }

    @Test
    void areInTheLogByWhatWasDoneAlone() {
        var jon = halden.person("Jon Veld");
        halden.as(
                "Jon Veld",
                () -> transactions.run(() -> {
                    audit.append("test.changed", amara.value(), Map.of("before", "MEMBER"));
                    audit.append("test.changed", jon.value(), Map.of("before", "AUDITOR"));
                    return null;
                }));
        var query = new EntryQuery("test.changed", null, null, null, null, null, 10);
        var shown = halden.as("Jon Veld", () -> trail.list(query)).items();
        assertEquals(
                List.of(Map.of("before", "AUDITOR"), Map.of()),
                shown.stream().map(EntryView::details).toList());
        assertEquals(amara, shown.get(1).subject().id());
        assertEquals("Jon Veld", shown.get(1).actor().name());
    }

    @Test
    void areFoundByNameAndNotByHowTheyAreReached() {
        var address = halden.address("Amara Okafor");
        indexedAnew();
        assertTrue(finds("Okafor"));
        assertFalse(finds(address));
        var mine = halden.as("Amara Okafor", () -> profiles.mine());
        var phone = Typed.over(mine.data()).mobilePhone("+49 30 901820").data();
        halden.as("Amara Okafor", () -> profiles.edit(phone, mine.version()));
        assertFalse(finds("+49 30 901820"), "by their own correction");
        staff(() -> {
            limitations.lift(halden.tenant(), amara, Limitation.RESTRICTION);
            return null;
        });
        indexedAnew();
        assertTrue(finds(address));
        assertTrue(finds("+49 30 901820"));
    }

    @Test
    void areNotFoundByHowTheyAreReachedFromTheMomentOn() {
        assertFalse(finds(halden.address("Amara Okafor")));
    }

    @Test
    void areLeftAloneByAFile() {
        var named = Typed.profile("Amara", "Otherwise", halden.address("Amara Okafor"))
                .data();
        var refused = assertThrows(
                Invalid.class,
                () -> halden.asJob(
                        () -> registration.take("T-002", named, Role.MEMBER, new Origin(Source.IMPORT, null))));
        assertEquals("person.restricted", refused.problems().get(0).key());
    }

    @Test
    void stayThePersonsOwn() {
        var mine = halden.as("Amara Okafor", () -> profiles.mine());
        var after = halden.as(
                "Amara Okafor",
                () -> profiles.edit(
                        Typed.over(mine.data()).department("Medical").data(), mine.version()));
        assertEquals("Medical", after.data().department());
    }

    @Test
    void areOpenAgainWhenItIsLifted() {
        assertEquals(
                "She says that the number is not hers",
                staff(() -> limitations.of(halden.tenant(), amara)).get(0).reason());
        staff(() -> {
            limitations.lift(halden.tenant(), amara, Limitation.RESTRICTION);
            return null;
        });
        assertEquals(amara, halden.as("Jon Veld", () -> people.one(amara)).id());
        assertThrows(
                Conflict.class,
                () -> staff(() -> {
                    limitations.lift(halden.tenant(), amara, Limitation.RESTRICTION);
                    return null;
                }));
    }

    private boolean finds(String typed) {
        return halden
                .as("Jon Veld", () -> people.list(new PeopleQuery(typed, PeopleOrder.NAME, false, null, 10)))
                .page()
                .items()
                .stream()
                .anyMatch(one -> one.id().equals(amara));
    }

    private void indexedAnew() {
        halden.asJob(() -> index.indexSome());
    }

    private void refused(Supplier<Object> work) {
        var refused = assertThrows(Conflict.class, () -> halden.as("Jon Veld", work));
        assertEquals("person.restricted", refused.key());
    }

    private <T> T staff(Supplier<T> work) {
        return halden.as("Jon Veld", () -> transactions.run(work));
    }
}
