package net.imgsecurity.portal.systemtests.isolation;

import java.sql.SQLException;
import net.imgsecurity.portal.local.Demonstration;

/** Makes an auditor of somebody for as long as the matrix runs: among the demonstration's people there is none. */
final class Auditing {
    static final String AT = "northreach";

    private final Database database;

    Auditing(Database database) {
        this.database = database;
    }

    void begin() throws SQLException {
        give("AUDITOR");
    }

    void end() throws SQLException {
        give("MEMBER");
    }

    private void give(String role) throws SQLException {
        var given = database.update(
                "UPDATE membership SET role = ? WHERE tenant_id = ? AND account_id ="
                        + " (SELECT id FROM account WHERE sign_in_address = ?)",
                role,
                database.tenant(AT),
                Demonstration.TWICE.address());
        if (given != 1) {
            throw new IllegalStateException("nobody became " + role);
        }
    }
}
