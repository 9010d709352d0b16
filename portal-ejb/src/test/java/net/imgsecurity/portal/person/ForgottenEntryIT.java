package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.UUID;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service writes without an entry in the audit log is not committed. */
@ArquillianTest
class ForgottenEntryIT {
    @Inject
    World world;

    @Inject
    Forgetful forgetful;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private PersonId amara;

    @BeforeEach
    void found() {
        halden = world.client("Halden").member("Amara Okafor");
        amara = halden.person("Amara Okafor");
    }

    @Test
    void costsTheWholeTransaction() {
        var id = Ids.next();
        refused(() -> forgetful.adds(id, false));
        assertEquals(0, rows("person", "id", id));
        refused(() -> forgetful.addsAndFlushes(id));
        assertEquals(0, rows("person", "id", id));
    }

    @Test
    void isMissedWhateverWasDone() {
        refused(() -> forgetful.removesNames(amara));
        refused(() -> forgetful.changesByHand(amara));
        assertEquals(1, rows("membership", "role = 'MEMBER' AND person_id", amara.value()));
    }

    @Test
    void isNotMissedWhereThereIsOneOrNothingWasWritten() {
        var id = Ids.next();
        assertDoesNotThrow(() -> as(() -> forgetful.adds(id, true)));
        assertEquals(1, rows("person", "id", id));
        assertDoesNotThrow(() -> as(() -> forgetful.onlyReads(amara)));
    }

    @Test
    void cannotBeWrittenOutsideOfATransaction() {
        assertThrows(
                IllegalStateException.class,
                () -> jdbc.update("UPDATE membership SET role = 'MEMBER' WHERE tenant_id = ?", halden.tenant()));
    }

    private void refused(Runnable work) {
        assertThrows(RuntimeException.class, () -> as(work));
    }

    private void as(Runnable work) {
        halden.asJob(() -> {
            work.run();
            return null;
        });
    }

    private int rows(String table, String column, UUID value) {
        return transactions.run(() -> jdbc.list(
                        "SELECT COUNT(*) AS n FROM " + table + " WHERE tenant_id = ? AND " + column + " = ?",
                        row -> row.getInt("n"),
                        halden.tenant(),
                        value)
                .get(0));
    }
}
