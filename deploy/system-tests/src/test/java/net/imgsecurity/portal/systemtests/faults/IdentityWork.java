package net.imgsecurity.portal.systemtests.faults;

import java.sql.SQLException;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** What is to be told to Keycloak, as the database has it. */
final class IdentityWork {
    private final Portal portal;

    IdentityWork(Portal portal) {
        this.portal = portal;
    }

    boolean waits() {
        try (var owner = portal.database().asOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(*) FROM job WHERE state = 'WAITING' AND kind LIKE 'identity.%'")) {
            rows.next();
            return rows.getInt(1) > 0;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
