package net.imgsecurity.portal.person;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a profile remembers of its changes. */
@ArquillianTest
class HistoryIT {
    @Inject
    World world;

    @Inject
    Profiles profiles;

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
    void tellsOfEachValueWhoPutItThere() {
        edit(Typed.over(mine().data()).department("Medical").data(), mine().version());

        var provenance = mine().provenance();

        assertEquals(Source.SELF, provenance.get(Field.DEPARTMENT).source());
        assertEquals("Amara Okafor", provenance.get(Field.DEPARTMENT).actorName());
        assertEquals(Source.FOUNDING, provenance.get(Field.EMAIL).source());
    }

    @Test
    @Tag("D7")
    void forgetsWhereAValueCameFromWithTheValue() {
        edit(Typed.over(mine().data()).department("Medical").data(), mine().version());
        edit(Typed.over(mine().data()).department(null).data(), mine().version());

        assertNull(mine().data().department());
        assertFalse(mine().provenance().containsKey(Field.DEPARTMENT));
    }

    @Test
    @Tag("F7")
    void keepsEveryChangeWithBeforeAndAfter() {
        edit(Typed.over(mine().data()).department("Medical").data(), mine().version());
        edit(
                Typed.over(mine().data())
                        .department("Logistics")
                        .jobTitle("Driver")
                        .data(),
                mine().version());

        var history = halden.as("Amara Okafor", () -> profiles.history(null)).items();

        assertEquals(
                Set.of("JOB_TITLE null Driver", "DEPARTMENT Medical Logistics"),
                history.subList(0, 2).stream()
                        .map(change -> change.field() + " " + change.before() + " " + change.after())
                        .collect(toSet()));
        assertEquals("Medical", history.get(2).after());
    }

    @Test
    void readsALongHistoryPageByPage() {
        for (int i = 0; i < 60; i++) {
            edit(Typed.over(mine().data()).department("Team " + i).data(), mine().version());
        }

        var first = halden.as("Amara Okafor", () -> profiles.history(null));
        var second = halden.as("Amara Okafor", () -> profiles.history(first.next()));

        assertEquals(50, first.items().size());
        assertEquals("Team 59", first.items().get(0).after());
        assertEquals("Team 9", second.items().get(0).after());
        assertNull(second.next());
    }

    @Test
    void keepsNothingOfAnEditThatIsNoChange() {
        var before = mine();

        var after = edit(before.data(), before.version());

        assertEquals(before.version(), after.version());
        assertEquals(before.changedAt(), after.changedAt());
    }

    @Test
    void writesDownThatItWasEdited() {
        edit(Typed.over(mine().data()).department("Medical").data(), mine().version());

        var entries = transactions.run(() -> jdbc.list(
                "SELECT e.action, c.role FROM audit_entry e JOIN audit_content c ON c.tenant_id = e.tenant_id AND c.entry_id = e.id"
                        + " WHERE e.tenant_id = ? AND c.subject_id = ? AND c.account_id = ?",
                row -> row.getString("action") + " " + row.getString("role"),
                halden.tenant(),
                halden.person("Amara Okafor"),
                halden.account("Amara Okafor").id()));
        assertTrue(entries.contains("person.changed MEMBER"), entries::toString);
    }

    private ProfileView mine() {
        return halden.as("Amara Okafor", () -> profiles.mine());
    }

    private ProfileView edit(ProfileData typed, long version) {
        return halden.as("Amara Okafor", () -> profiles.edit(typed, version));
    }
}
