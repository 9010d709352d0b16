package net.imgsecurity.portal.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a token's subject becomes a caller: by our memberships. */
@ArquillianTest
class DoorsIT {
    @Inject
    World world;

    @Inject
    Doors doors;

    private Organisation halden;
    private Organisation northreach;

    @BeforeEach
    void twoOrganisationsWithOnePersonInBoth() {
        northreach = world.client("Northreach").administrator("Mira Sand").member("Alex Moreau");
        halden = world.client("Halden").member("Amara Okafor").member("Alex Moreau", northreach);
    }

    @Test
    void openTheOnlyOrganisationOfAnAccount() {
        var caller = doors.enter(subject("Amara Okafor"), null);

        assertEquals(halden.tenant(), caller.tenant());
        assertEquals(Role.MEMBER.permissions(), caller.permissions());
    }

    @Test
    void askWhichOfSeveral() {
        var conflict = assertThrows(Conflict.class, () -> doors.enter(subject("Alex Moreau"), null));

        assertEquals("organisation.pick", conflict.key());
        assertEquals(
                halden.person("Alex Moreau"),
                doors.enter(subject("Alex Moreau"), halden.slug()).person());
        assertEquals(
                northreach.person("Alex Moreau"),
                doors.enter(subject("Alex Moreau"), northreach.slug()).person());
    }

    @Test
    void giveEachOrganisationItsOwnRole() {
        var mira = northreach.caller("Mira Sand");

        assertEquals(Role.ADMINISTRATOR.permissions(), mira.permissions());
        assertThrows(
                NotFound.class,
                () -> doors.enter(northreach.account("Mira Sand").subject(), halden.slug()));
    }

    @Test
    void answerForAnotherOrganisationAsForNone() {
        var theirs = assertThrows(NotFound.class, () -> doors.enter(subject("Amara Okafor"), northreach.slug()));
        var none = assertThrows(NotFound.class, () -> doors.enter(subject("Amara Okafor"), "no-such-organisation"));

        assertEquals(none.key(), theirs.key());
    }

    @Test
    void knowNoStranger() {
        assertThrows(Forbidden.class, () -> doors.enter("nobody-we-know", null));
        assertThrows(Forbidden.class, () -> doors.organisations("nobody-we-know"));
    }

    private String subject(String name) {
        return halden.account(name).subject();
    }
}
