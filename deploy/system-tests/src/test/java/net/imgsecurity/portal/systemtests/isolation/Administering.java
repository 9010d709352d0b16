package net.imgsecurity.portal.systemtests.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Account;

/** What an administrator does through the API, and what it shows them. */
final class Administering {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PEOPLE = "/api/v1/organisation/people";

    private final Wire wire;
    private final Database database;
    private final Account account;

    Administering(Wire wire, Database database, Account account) {
        this.wire = wire;
        this.database = database;
        this.account = account;
    }

    /** Sends a file of people and waits until it is carried out. @return the report on it */
    JsonNode load(String... rows) throws SQLException {
        var file = "Employee number,Given name,Family name,Work e-mail\n" + String.join("\n", rows) + "\n";
        var sent = ok(Call.of("POST", "/api/v1/organisation/imports")
                .with("text/csv", file.getBytes(StandardCharsets.UTF_8))
                .with("File-Name", "people.csv"));
        database.settle();
        return tree(ok(Call.of("GET", tree(sent).at("/links/self").asText())));
    }

    /** Invites somebody; the sign-in has to be fresh. @return what it is answered with */
    JsonNode invite(String number, String familyName, String address) {
        var body = JSON.createObjectNode().put("employeeNumber", number).put("role", "MEMBER");
        body.putObject("profile").put("familyName", familyName).put("email", address);
        return tree(ok(Call.of("POST", "/api/v1/organisation/invitations")
                .with("application/json", body.toString().getBytes(StandardCharsets.UTF_8))));
    }

    /** Asks for another address to sign in with. @return what it is answered with */
    JsonNode askForAddress(String address) {
        var body = JSON.createObjectNode().put("address", address);
        return tree(ok(Call.of("POST", "/api/v1/me/sign-in-address")
                .with("application/json", body.toString().getBytes(StandardCharsets.UTF_8))));
    }

    /** The one row of the list that a number finds. */
    JsonNode row(String number) {
        return tree(ok(Call.of("GET", PEOPLE + "?employeeNumber=" + number))).at("/items/0");
    }

    JsonNode person(String number) {
        return tree(ok(Call.of("GET", row(number).at("/links/self").asText())));
    }

    /** Changes one field of a person, as the form of the API would. */
    void change(String number, String field, String value) throws SQLException {
        changeAt(row(number).at("/links/self").asText(), field, value);
    }

    /** Changes one field of the account's own profile. */
    void changeOwn(String field, String value) throws SQLException {
        changeAt("/api/v1/me/profile", field, value);
    }

    private void changeAt(String address, String field, String value) throws SQLException {
        var shown = ok(Call.of("GET", address));
        var profile = (ObjectNode) tree(shown);
        profile.put(field, value);
        profile.retain(Planting.PROFILE);
        ok(Call.of("PUT", address)
                .with("application/json", profile.toString().getBytes(StandardCharsets.UTF_8))
                .with("If-Match", shown.header("etag").orElseThrow()));
        database.settle();
    }

    private Answer ok(Call call) {
        var answer = wire.send(call.with("Authorization", "Bearer " + account.token()));
        if (!answer.isSuccess()) {
            throw new IllegalStateException(
                    call.method() + " " + call.target() + ": " + answer.status() + answer.text());
        }
        return answer;
    }

    static JsonNode tree(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
