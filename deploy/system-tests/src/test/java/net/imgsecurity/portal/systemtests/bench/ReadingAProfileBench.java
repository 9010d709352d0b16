package net.imgsecurity.portal.systemtests.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/**
 * A person's own profile through the API with a real token, beside an answer of the same server that reads nothing (its sign of
 * life), and beside the same rows read from the same database by plain JDBC.
 */
@RunningPortal
class ReadingAProfileBench {
    private static final List<String> ROWS = List.of(
            "SELECT * FROM person WHERE tenant_id = ? AND id = ?",
            "SELECT * FROM contact_point WHERE tenant_id = ? AND person_id = ?",
            "SELECT c.* FROM person_change c WHERE c.tenant_id = ? AND c.person_id = ? AND NOT EXISTS (SELECT 1 FROM person_change d"
                    + " WHERE d.tenant_id = c.tenant_id AND d.person_id = c.person_id AND d.field = c.field AND d.id > c.id)");

    private record Row(int tenant, byte[] person) {}

    @Test
    void beside(Portal portal) throws Exception {
        var api = Api.of(portal, Demonstration.MEMBER);
        var management = new Wire(portal.addresses().management());
        var profile = new Contender(
                "profile by API", () -> require(api.get("/me/profile").status()));
        var hello = new Contender(
                "sign of life",
                () -> require(management.send(Call.of("GET", "/health/live")).status()));
        try (var connection = portal.database().asApplication()) {
            var row = row(connection);
            var plain = new Contender("same rows by JDBC", () -> read(connection, row));
            System.out.println("Reading a profile:\n" + Pairs.compare(List.of(profile, hello, plain)));
        }
    }

    private static void require(int status) {
        if (status != 200) {
            throw new IllegalStateException("answered " + status);
        }
    }

    private static Row row(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT m.tenant_id, m.person_id FROM membership m JOIN account a ON a.id = m.account_id WHERE a.sign_in_address = ?")) {
            statement.setString(1, Demonstration.MEMBER.address());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new Row(rows.getInt(1), rows.getBytes(2));
            }
        }
    }

    private static void read(Connection connection, Row of) throws SQLException {
        for (var sql : ROWS) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setInt(1, of.tenant());
                statement.setBytes(2, of.person());
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
        }
    }
}
