package net.imgsecurity.portal.subjectdata;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;

/**
 * Holds the data and their ledger together: the data know by an id that a ledger was begun for them, and the ledger names it.
 * Without their ledger they would come up with everybody in them who was erased since they were copied.
 */
@Stateless
public class LedgerStart {
    @Inject
    Jdbc jdbc;

    @Inject
    Ledger ledger;

    /**
     * Begins the ledger at the first start of all. Of two nodes one waits for the other.
     *
     * @throws IllegalStateException when these data have a ledger, and it is not the one that is configured
     */
    public void settle() {
        var first = Ids.next();
        if (ledger.isNamed() && jdbc.update("INSERT IGNORE INTO ledger_start (one, id) VALUES (1, ?)", first) > 0) {
            ledger.begin(first);
        } else {
            jdbc.first("SELECT id FROM ledger_start WHERE one = 1", row -> Jdbc.uuid(row, "id"))
                    .filter(id -> !ledger.read().beginnings().contains(id))
                    .ifPresent(id -> {
                        throw new IllegalStateException(
                                "these data have a ledger, which portal.ledger.file is not: the one"
                                        + " with the line \"" + LedgerLines.begun(id) + "\"");
                    });
        }
    }
}
