package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.imgsecurity.portal.person.Profiles;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;
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
