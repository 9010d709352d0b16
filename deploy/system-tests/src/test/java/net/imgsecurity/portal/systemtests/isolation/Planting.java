package net.imgsecurity.portal.systemtests.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.http.Wire;

/** Puts canaries into everybody's data through the doors that people use, so that they lie where real data lie. */
final class Planting {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final List<String> PROFILE = List.of(
            "givenName",
            "familyName",
            "jobTitle",
            "department",
            "language",
            "email",
            "mobilePhone",
            "workPhone",
            "homeAddress",
            "billingAddress");

    private final Wire wire;
    private final Canaries canaries;
    private final Database database;

    Planting(Wire wire, Canaries canaries, Database database) {
        this.wire = wire;
        this.canaries = canaries;
        this.database = database;
    }

    /** A file of two people and two rows that are refused; then one more change of the first, so that there is a history. */
    void people(Caller administrator) throws SQLException {
        var slug = administrator.organisation();
        var first = row(slug, "first");
        var second = row(slug, "second");
        var file = "Employee number,Given name,Family name,Work e-mail,Street,City,Country,Job title,Department\n"
                + first + second
                + canaries.plant(slug, "refused number") + "-8,No,Address,,,,,,\n"
                + canaries.plant(slug, "refused number") + "-9,A,B," + canaries.plant(slug, "refused mail") + ",,,,,\n";
        var sent = Call.of("POST", "/api/v1/organisation/imports")
                .with("text/csv", file.getBytes(StandardCharsets.UTF_8))
                .with("File-Name", canaries.plant(slug, "file name") + ".csv");
        ok(administrator, sent);
        database.settle();
        var number = first.substring(0, first.indexOf(','));
        var id = database.person(slug, number);
        change(
                administrator,
                "/api/v1/organisation/people/" + id,
                "department",
                canaries.plant(slug + "/first", "later department"));
    }

    /** A word in the caller's own profile, put there by the caller, twice: the first lies in the history then. */
    void ownProfile(Caller person) {
        change(person, "/api/v1/me/profile", "jobTitle", canaries.plant(person.owner(), "former job title"));
        change(person, "/api/v1/me/profile", "jobTitle", canaries.plant(person.owner(), "job title"));
    }

    /** A reading that a member of staff opens on the page for it. @return its id */
    String reading(Caller staff, String slug) {
        var page = wire.send(staff.session().on(Call.of("GET", "/img/organisation?organisation=" + slug)));
        staff.session().learn(page);
        var form = HtmlForm.in(page.text(), "form").orElseThrow();
        var reason = "Because of " + canaries.plant(slug + "/reading", "reason");
        var answer = wire.send(staff.session()
                .on(Call.of("POST", form.action())
                        .with(
                                "application/x-www-form-urlencoded",
                                form.set("form:reason:input", reason).pressed("form:read"))
                        .with("Origin", wire.server().toString())));
        var to = answer.header("location")
                .orElseThrow(() -> new IllegalStateException("no reading was opened: " + answer.status()));
        return to.replaceAll(".*reading=([0-9a-f-]{36}).*", "$1");
    }

    /** The body that changes nothing about the profile at this address, and its entity tag. */
    Current current(Caller caller, String address) {
        var answer = ok(caller, Call.of("GET", address));
        return new Current(profile(tree(answer)), answer.header("etag").orElseThrow());
    }

    record Current(ObjectNode profile, String tag) {}

    private String row(String slug, String who) {
        var owner = slug + "/" + who;
        return canaries.plant(owner, "employee number") + "-7,"
                + canaries.plant(owner, "given name") + ","
                + canaries.plant(owner, "family name") + ","
                + canaries.plant(owner, "mail") + "@" + slug + ".example,"
                + canaries.plant(owner, "street") + ","
                + canaries.plant(owner, "city") + ",DE,"
                + canaries.plant(owner, "job title") + ","
                + canaries.plant(owner, "department") + "\n";
    }

    private void change(Caller caller, String address, String field, String value) {
        var current = current(caller, address);
        current.profile().put(field, value);
        var changed = Call.of("PUT", address)
                .with("application/json", current.profile().toString().getBytes(StandardCharsets.UTF_8))
                .with("If-Match", current.tag());
        ok(caller, changed);
    }

    private Answer ok(Caller caller, Call call) {
        var answer = wire.send(caller.token().on(call));
        if (!answer.isSuccess()) {
            throw new IllegalStateException(caller.title() + ": " + call.method() + " " + call.target()
                    + " was answered " + answer.status() + " " + answer.text());
        }
        return answer;
    }

    private static ObjectNode profile(JsonNode shown) {
        var profile = JSON.createObjectNode();
        PROFILE.forEach(field -> profile.set(field, shown.path(field).isMissingNode() ? null : shown.get(field)));
        return profile;
    }

    private static JsonNode tree(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
