package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.imgsecurity.portal.person.Profiles;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.subjectdata.Ground;
import net.imgsecurity.portal.subjectdata.Limitation;
import net.imgsecurity.portal.subjectdata.Limitations;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Sessions;
import net.imgsecurity.portal.testing.Arrivals;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a file does to the people whom it names, and what it never does. */
@ArquillianTest
class ImportedPeopleIT extends Importing {
    @Inject
    Profiles profiles;

    @Inject
    Memberships memberships;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Inject
    Limitations limitations;

    @Test
    void saysNothingAboutAnAccountThatBelongsElsewhereAndWaitsForItsHolder() {
        var corvane = world.client("Corvane").member("Tomas Reyes");
        var id = upload(HEADINGS + "E-0001,Tomas,Reyes," + corvane.address("Tomas Reyes") + ",Guests\n");

        runs.toTheEnd(halden, id);

        assertEquals(1, view(id).created());
        var joined = memberships.of(corvane.account("Tomas Reyes").id()).stream()
                .filter(m -> m.tenant().equals(halden.tenant()))
                .findFirst()
                .orElseThrow();
        assertEquals(MembershipView.State.PENDING, joined.state());
    }

    @Test
    @Tag("E5")
    void saysOfARestrictedPersonNoMoreThanTheLineAndWhatBecameOfIt() {
        var amara = halden.address("Amara Okafor");
        var id = upload(HEADINGS + "T-002,Amara,Okafor," + amara + ",\nX-1,Amara,Twice," + amara + ",\n" + rows(1, 1));
        runs.toTheEnd(halden, id);
        halden.as(
                "Jon Veld",
                () -> transactions.run(() -> {
                    limitations.set(
                            halden.tenant(),
                            halden.person("Amara Okafor"),
                            Limitation.RESTRICTION,
                            Ground.ACCURACY_CONTESTED,
                            "She says that the number is not hers");
                    return null;
                }));

        var report = halden.as("Jon Veld", () -> imports.report(id, null, null));
        var refused = report.refused().items();
        var taken = report.taken().items();

        assertEquals(1, refused.size());
        assertNull(refused.get(0).employeeNumber());
        assertEquals(
                List.of(new Invalid.Problem("", "person.restricted")),
                refused.get(0).problems());
        assertEquals(2, taken.size());
        assertNull(taken.get(0).employeeNumber());
        assertEquals("E-0001", taken.get(1).employeeNumber());
        assertEquals(
                refused, halden.as("Jon Veld", () -> imports.refused(id, null)).items());
        assertEquals(taken, halden.as("Jon Veld", () -> imports.taken(id, null)).items());
    }

    /** Whatever the organisation's log says of somebody new, it says of somebody whom we knew. */
    @Test
    void letsNewPeopleWaitAndAnswerLikeThoseWhomWeKnew() {
        var corvane = world.client("Corvane").member("Tomas Reyes");
        var known = corvane.address("Tomas Reyes");
        var fresh = "kim@" + domain();
        runs.toTheEnd(halden, upload(HEADINGS + "E-0001,Tomas,Reyes," + known + ",\nE-0002,Kim,Lee," + fresh + ",\n"));

        var joining = List.of("person.created", "membership.accepted", "session.opened");
        assertEquals(joining, entriesOfJoining(known));
        assertEquals(joining, entriesOfJoining(fresh));
    }

    @Test
    void renamesNobodyWhoHasNotAcceptedAndKeepsNoOtherOrganisationFromIt() {
        var corvane = world.client("Corvane").administrator("Tomas Reyes").member("Ana Reyes");
        var address = corvane.address("Ana Reyes");
        runs.toTheEnd(halden, upload(HEADINGS + "E-0001,Ana,Reyes," + address + ",Guests\n"));

        runs.toTheEnd(halden, upload(HEADINGS + "E-0001,Mallory,Reyes," + address + ",Guests\n"));

        assertEquals("Ana", corvane.account("Ana Reyes").givenName());
        runs.toTheEnd(
                corvane,
                corvane.as(
                        "Tomas Reyes",
                        () -> imports.start(
                                "names.csv",
                                (HEADINGS + "T-002,Anna,Reyes," + address + ",\n").getBytes(StandardCharsets.UTF_8))));
        assertEquals("Anna", corvane.account("Ana Reyes").givenName());
    }

    @Test
    void refusesTheAddressOfSomebodyWhoIsHere() {
        var id = upload(HEADINGS + "E-0001,Another,Amara," + halden.address("Amara Okafor") + ",\n");

        runs.toTheEnd(halden, id);

        assertEquals(Set.of("2 email.in-use"), refused(id));
        assertEquals("Okafor", halden.account("Amara Okafor").familyName());
    }

    /** What the log says of somebody who signs in for the first time since a file named them, and joins. */
    private List<String> entriesOfJoining(String address) {
        var subject = world.provisioned(address);
        sessions.choose(sessions.open(Arrivals.of(subject, "sid"), null).orElseThrow(), halden.slug());
        var person = memberships.of(accounts.bySubject(subject).orElseThrow().id()).stream()
                .filter(m -> m.tenant().equals(halden.tenant()))
                .findFirst()
                .orElseThrow()
                .person();
        return transactions.run(() -> jdbc.list(
                "SELECT e.action FROM audit_entry e JOIN audit_content c ON c.tenant_id = e.tenant_id AND c.entry_id = e.id"
                        + " WHERE c.tenant_id = ? AND c.subject_id = ? ORDER BY e.id",
                row -> row.getString("action"),
                halden.tenant(),
                person));
    }

    @Test
    @Tag("D7")
    void undoesNoCorrectionOfThePersonsOwn() {
        var seen = halden.as("Amara Okafor", () -> profiles.mine());
        halden.as(
                "Amara Okafor",
                () -> profiles.edit(
                        Typed.over(seen.data()).department("Medical").data(), seen.version()));
        var number = seen.employeeNumber();
        var id = upload(HEADINGS + number + ",Amara,Okafor-Berg," + halden.address("Amara Okafor") + ",Kitchen\n");

        runs.toTheEnd(halden, id);

        var after = halden.as("Amara Okafor", () -> profiles.mine());
        assertEquals(1, view(id).updated());
        assertEquals("Medical", after.data().department());
        assertEquals("Okafor-Berg", after.data().familyName());
    }

    @Test
    void bringsNothingBackThatThePersonTookAway() {
        var number = halden.as("Amara Okafor", () -> profiles.mine()).employeeNumber();
        var rows = HEADINGS + number + ",Amara,Okafor," + halden.address("Amara Okafor") + ",Kitchen\n";
        runs.toTheEnd(halden, upload(rows));
        var seen = halden.as("Amara Okafor", () -> profiles.mine());
        assertEquals("Kitchen", seen.data().department());
        halden.as(
                "Amara Okafor",
                () -> profiles.edit(Typed.over(seen.data()).department(null).data(), seen.version()));

        runs.toTheEnd(halden, upload(rows));

        assertNull(halden.as("Amara Okafor", () -> profiles.mine()).data().department());
    }

    @Test
    void keepsWhatTheFileSaysNothingAbout() {
        var first = upload(HEADINGS + "E-0001,Kim,Lee,kim@" + domain() + ",Kitchen\n");
        runs.toTheEnd(halden, first);
        var second = upload(HEADINGS + "E-0001,Kim,,kim@" + domain() + ",\n");

        runs.toTheEnd(halden, second);

        assertEquals(1, view(second).unchanged());
        assertEquals(1, count("kim lee"));
    }

    @Test
    void neverMovesASignInAddress() {
        var number = halden.as("Amara Okafor", () -> profiles.mine()).employeeNumber();
        var id = upload(HEADINGS + number + ",Amara,Okafor,taken.over@" + domain() + ",\n");

        runs.toTheEnd(halden, id);

        assertEquals(
                halden.address("Amara Okafor"),
                halden.account("Amara Okafor").signInAddress().value());
    }
}
