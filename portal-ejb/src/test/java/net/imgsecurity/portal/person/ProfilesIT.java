package net.imgsecurity.portal.person;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One's own profile. */
@ArquillianTest
class ProfilesIT {
    @Inject
    World world;

    @Inject
    Profiles profiles;

    @Inject
    Acting acting;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;

    @BeforeEach
    void amaraOfHalden() {
        halden = world.client("Halden").member("Amara Okafor");
    }

    @Test
    @Tag("D7")
    void everybodySeesTheirOwnProfile() {
        var mine = mine();

        assertEquals(halden.person("Amara Okafor"), mine.id());
        assertEquals("Amara", mine.data().givenName());
        assertEquals(halden.address("Amara Okafor"), mine.signInAddress());
    }

    @Test
    @Tag("D7")
    void everybodyEditsEachFieldOfTheirs() {
        var typed = Typed.amara().data();

        var edited = edit(typed, mine().version());

        assertEquals("Field nurse", edited.data().jobTitle());
        assertEquals("+4741234567", edited.data().mobilePhone());
        assertEquals("+4722123456", edited.data().workPhone());
        assertEquals(typed.homeAddress(), edited.data().homeAddress());
        assertEquals(typed.billingAddress(), edited.data().billingAddress());
        assertEquals(edited.data(), mine().data());
    }

    @Test
    void refusesTheSecondOfTwoTabs() {
        var seen = mine();
        edit(Typed.over(seen.data()).department("Medical").data(), seen.version());

        var refused = assertThrows(
                Conflict.class,
                () -> edit(Typed.over(seen.data()).department("Logistics").data(), seen.version()));

        assertEquals(412, refused.status());
        assertEquals("Medical", mine().data().department());
    }

    @Test
    void refusesTheSecondOfTwoTabsThatChangesAnAddressOnly() {
        var seen = edit(Typed.amara().data(), mine().version());
        edit(Typed.over(seen.data()).workPhone("+47 22 98 76 54").data(), seen.version());

        assertThrows(
                Conflict.class,
                () -> edit(Typed.over(seen.data()).workPhone(null).data(), seen.version()));
    }

    @Test
    void savesNothingWhenAnythingIsWrong() {
        var before = mine();

        var invalid = assertThrows(
                Invalid.class,
                () -> edit(
                        Typed.over(before.data())
                                .department("Medical")
                                .workPhone("12")
                                .language("xx")
                                .data(),
                        before.version()));

        assertEquals(
                Set.of("workPhone", "language"),
                invalid.problems().stream().map(Invalid.Problem::field).collect(toSet()));
        assertNull(mine().data().department());
    }

    @Test
    void leavesTheSignInAddressAloneWhenTheMailAddressChanges() {
        var signIn = halden.address("Amara Okafor");

        var edited =
                edit(Typed.over(mine().data()).email("amara@elsewhere.example").data(), mine().version());

        assertEquals("amara@elsewhere.example", edited.data().email());
        assertEquals(signIn, edited.signInAddress());
        assertEquals(signIn, halden.account("Amara Okafor").signInAddress().value());
    }

    @Test
    void givesTheAccountTheNamesThatItsHolderTypes() {
        edit(Typed.over(mine().data()).familyName("Okafor-Lind").language("de").data(), mine().version());

        assertEquals("Okafor-Lind", halden.account("Amara Okafor").familyName());
        assertEquals("de", halden.account("Amara Okafor").language());
    }

    @Test
    void leavesNoTraceOfReadingOnesOwn() {
        mine();
        halden.as("Amara Okafor", () -> profiles.history(null));

        assertEquals(
                List.of(),
                transactions.run(() -> jdbc.list(
                        "SELECT look_id FROM look_person WHERE tenant_id = ? AND person_id = ?",
                        row -> row.getBytes("look_id"),
                        halden.tenant(),
                        halden.person("Amara Okafor"))));
    }

    @Test
    void answersNobodyWhoIsNotKnown() {
        assertThrows(Forbidden.class, () -> acting.asNobody(() -> profiles.mine()));
    }

    private ProfileView mine() {
        return halden.as("Amara Okafor", () -> profiles.mine());
    }

    private ProfileView edit(ProfileData typed, long version) {
        return halden.as("Amara Okafor", () -> profiles.edit(typed, version));
    }
}
