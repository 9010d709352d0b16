package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Taking back what one changed oneself. */
@ArquillianTest
class UndoIT {
    @Inject
    World world;

    @Inject
    Profiles profiles;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    private Organisation halden;

    @BeforeEach
    void amaraOfHalden() {
        halden =
                world.client("Halden").member("Amara Okafor").member("Jon Veld").administrator("Ines Moe");
        edit(Typed.amara().data());
    }

    @AfterEach
    void now() {
        clock.putRight();
    }

    @Test
    @Tag("D7")
    void bringsTheFormerValueBackAndIsAChangeItself() {
        edit(Typed.over(mine().data()).department("Logistics").data());

        undo(newest());

        assertEquals(Typed.amara().data().department(), mine().data().department());
        assertEquals("Logistics", newest().before());
        assertEquals(Source.SELF, newest().source());
    }

    @Test
    void takesBackWhatWasTakenBack() {
        edit(Typed.over(mine().data()).department("Logistics").data());
        undo(newest());
        undo(newest());
        assertEquals("Logistics", mine().data().department());
    }

    @Test
    void bringsAnAddressBackPartByPart() {
        var home = mine().data().homeAddress();
        edit(Typed.over(mine().data())
                .homeAddress(new AddressData("Kai 1, second floor", "Bergen", null, null, "NO"))
                .data());

        assertEquals("Kai 1, second floor, Bergen, NO", newest().after());
        undo(newest());

        assertEquals(home, mine().data().homeAddress());
    }

    @Test
    void emptiesWhatHeldNothingBefore() {
        edit(Typed.over(mine().data()).workPhone(null).data());
        edit(Typed.over(mine().data()).workPhone("+47 22 98 76 54").data());

        undo(newest());

        assertNull(mine().data().workPhone());
    }

    @Test
    void takesBackTheNewestChangeOfAFieldOnly() {
        edit(Typed.over(mine().data()).department("Logistics").data());
        var older = newest();
        edit(Typed.over(mine().data()).department("Medical").data());

        assertRefused("undo.followed", older);
        assertEquals("Medical", mine().data().department());
        var history = history();
        assertTrue(history.items().get(0).undoable());
        assertFalse(history.items().stream()
                .filter(change -> change.id().equals(older.id()))
                .findFirst()
                .orElseThrow()
                .undoable());
    }

    @Test
    void leavesAloneWhatAnAdministratorChanged() {
        var seen = halden.as("Ines Moe", () -> people.one(halden.person("Amara Okafor")));
        halden.as(
                "Ines Moe",
                () -> people.edit(
                        seen.id(),
                        Typed.over(seen.data()).department("Logistics").data(),
                        seen.version()));

        assertFalse(newest().undoable());
        assertRefused("undo.not-own", newest());
    }

    @Test
    void leavesAloneWhatIsOlderThanThirtyDays() {
        edit(Typed.over(mine().data()).department("Logistics").data());
        var change = newest();
        assertTrue(change.undoable());

        clock.forward(Duration.ofDays(30).plusMinutes(1));

        assertFalse(newest().undoable());
        assertRefused("undo.not-own", change);
    }

    @Test
    void knowsNobodyElsesChanges() {
        var change = newest();
        assertThrows(
                NotFound.class,
                () -> halden.as("Jon Veld", () -> profiles.undo(change.id().toString())));
        var corvane = world.client("Corvane").member("Sun Li");
        assertThrows(
                NotFound.class,
                () -> corvane.as("Sun Li", () -> profiles.undo(change.id().toString())));
        assertThrows(NotFound.class, () -> halden.as("Amara Okafor", () -> profiles.undo("none")));
    }

    @Test
    void tellsAnAdministratorOfNothingToTakeBack() {
        var opened = halden.as("Ines Moe", () -> people.open(halden.person("Amara Okafor"), null));
        assertTrue(opened.history().items().stream().noneMatch(ChangeView::undoable));
    }

    private void assertRefused(String key, ChangeView change) {
        var refused = assertThrows(Conflict.class, () -> undo(change));
        assertEquals(key, refused.key());
    }

    private ProfileView mine() {
        return halden.as("Amara Okafor", () -> profiles.mine());
    }

    private Page<ChangeView> history() {
        return halden.as("Amara Okafor", () -> profiles.history(null));
    }

    private ChangeView newest() {
        return history().items().get(0);
    }

    private void edit(ProfileData typed) {
        halden.as("Amara Okafor", () -> profiles.edit(typed, profiles.mine().version()));
    }

    private void undo(ChangeView change) {
        halden.as("Amara Okafor", () -> profiles.undo(change.id().toString()));
    }
}
