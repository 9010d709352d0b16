package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseIT {

    @Test
    void givesTheApplicationNoRightToChangeTables(@TempDir Path folder) throws SQLException {
        // The embedded one, also in a run that lends another to everybody else.
        try (var database = embedded(folder);
                var application = database.access().asApplication();
                var statement = application.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("CREATE TABLE mine (id INT)"));
            var rows = statement.executeQuery("SELECT COUNT(*) FROM flyway_schema_history WHERE success");
            assertTrue(rows.next() && rows.getInt(1) > 0, "no migration ran");
            assertEquals("READ-COMMITTED", single(statement.executeQuery("SELECT @@transaction_isolation")));
        }
    }

    private static LocalDatabase embedded(Path folder) {
        var log = folder.resolve("database.log");
        return LocalDatabase.start(new Children(), ProjectFolder.find(), folder, log, Map.of(), Ports.free());
    }

    private static String single(java.sql.ResultSet rows) throws SQLException {
        rows.next();
        return rows.getString(1);
    }
}
