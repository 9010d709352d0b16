package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the application's own database user cannot do, whatever the code above it does. */
@ArquillianTest
class DatabaseRightsIT {
    private static final int COMMAND_DENIED = 1142;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;

    @Test
    void changesNoTable() {
        denied("CREATE TABLE stray (id INT)");
        denied("ALTER TABLE person ADD stray INT");
        denied("DROP TABLE name_token");
        denied("CREATE INDEX stray ON person (department)");
        denied("TRUNCATE TABLE job");
    }

    @Test
    void rewritesNoLog() {
        for (var table : List.of(
                "audit_entry",
                "consent_record",
                "audit_leaf",
                "audit_head",
                "audit_verification",
                "look",
                "look_person",
                "reading")) {
            denied("UPDATE " + table + " SET tenant_id = 1");
            denied("DELETE FROM " + table);
        }
        denied("UPDATE consent_record SET decision = 'GIVEN'");
        denied("DELETE FROM consent_record");
        denied("UPDATE audit_content SET role = 'MEMBER'");
        denied("UPDATE audit_pending SET seal = entry_id");
        denied("DELETE FROM audit_tree");
        denied("SELECT * FROM audit_entry_before_proof");
        denied("UPDATE person_change SET after_sealed = before_sealed");
        denied("UPDATE person_change SET after_value = 'another'");
        denied("UPDATE flyway_schema_history SET success = 0");
        denied("DELETE FROM flyway_schema_history");
    }

    @Test
    void readsWhatIsCommitted() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT @@transaction_isolation")) {
            row.next();
            assertEquals("READ-COMMITTED", row.getString(1));
        }
    }

    private void denied(String sql) {
        var refused = assertThrows(SQLException.class, () -> run(sql), sql);
        assertEquals(COMMAND_DENIED, refused.getErrorCode(), () -> sql + ": " + refused.getMessage());
    }

    private void run(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
