package net.imgsecurity.portal.systemtests.isolation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.isolation.KnownOperation.Body;

/** Makes well-formed calls of the API, so that they are refused for who makes them and for nothing else. */
final class ApiCalls {
    private static final String SOME_PROFILE = """
            {"givenName":"Taken","familyName":"Over","jobTitle":"Intruder","department":null,"language":"en",\
            "email":"intruder@nowhere.example","mobilePhone":null,"workPhone":null,"homeAddress":null,"billingAddress":null}""";

    private static final String SOME_FILE =
            "Employee number,Given name,Family name,Work e-mail\nX-1,Taken,Over,intruder@nowhere.example\n";

    private static final String SOME_RECORDS = """
            {"source":"intruder","records":[{"sourceId":"x-1","category":"USAGE","kind":"PAGE_VIEW",\
            "occurredAt":"2026-03-04T10:00:00Z","content":{"site":"taken","page":"over"}}]}""";

    private final World world;

    ApiCalls(World world) {
        this.world = world;
    }

    Probe probe(
            KnownOperation known,
            String caller,
            Credentials credentials,
            Call call,
            Expectation expectation,
            List<String> visible,
            String looks) {
        return new Probe(known.name(), caller, credentials, call, expectation, visible, looks);
    }

    /**
     * @param target whose object it is about; its version goes into If-Match
     * @param id put into the path; null where there is none
     */
    Call call(KnownOperation known, Target target, String id, String format, String method) {
        var path =
                (id == null ? known.path() : known.path().replace("{id}", encoded(id))).replace("{category}", "usage");
        var call = Call.of(method, path).with("Accept", ApiRegistry.accepting(known, format));
        if (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS")) {
            return call;
        }
        call = call.with("If-Match", "\"" + version(target, id) + "\"");
        if (method.equals("DELETE")) {
            // A body with it is refused before anything is looked for.
            return call;
        }
        return switch (known.body()) {
            case NONE, PROFILE -> call.with("application/json", SOME_PROFILE.getBytes(StandardCharsets.UTF_8));
            case ADDRESS ->
                call.with(
                        "application/json",
                        "{\"address\":\"intruder@nowhere.example\"}".getBytes(StandardCharsets.UTF_8));
            case ROLE -> call.with("application/json", "{\"role\":\"ADMINISTRATOR\"}".getBytes(StandardCharsets.UTF_8));
            case INVITATION ->
                call.with(
                        "application/json",
                        ("{\"employeeNumber\":\"X-1\",\"role\":\"ADMINISTRATOR\",\"profile\":" + SOME_PROFILE + "}")
                                .getBytes(StandardCharsets.UTF_8));
            case QUESTION ->
                call.with(
                        "application/json",
                        "{\"addresses\":[\"intruder@nowhere.example\"],\"topic\":\"OFFERS\",\"channel\":\"MAIL\"}"
                                .getBytes(StandardCharsets.UTF_8));
            case PREFERENCES ->
                call.with(
                        "application/json",
                        "{\"wording\":1,\"language\":\"en\",\"choices\":[]}".getBytes(StandardCharsets.UTF_8));
            case RECORDS -> call.with("application/json", SOME_RECORDS.getBytes(StandardCharsets.UTF_8));
            case ACKNOWLEDGEMENT ->
                call.with("application/json", "{\"version\":\"2024-01-09\"}".getBytes(StandardCharsets.UTF_8));
            case SEARCH -> call.with("application/json", "{\"limit\":1}".getBytes(StandardCharsets.UTF_8));
            case FILE ->
                call.with("text/csv", SOME_FILE.getBytes(StandardCharsets.UTF_8))
                        .with("File-Name", "intruder.csv");
        };
    }

    Call search(KnownOperation known, String word) {
        var body = "{\"search\":\"" + word + "\",\"limit\":200}";
        return Call.of(known.method(), known.path()).with("application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    Call query(Call call, String parameter, String value) {
        var name = parameter.substring("query:".length());
        return new Call(
                call.method(),
                call.target() + (call.target().contains("?") ? "&" : "?") + name + "=" + HtmlForm.encode(value),
                call.headers(),
                call.body());
    }

    /** The same profile again: allowed, and changes nothing. */
    Call sameProfile(KnownOperation known, Caller caller, String id) {
        var address = id == null ? known.path() : known.path().replace("{id}", id);
        var current = world.planting().current(caller, address);
        return Call.of("PUT", address)
                .with("application/json", current.profile().toString().getBytes(StandardCharsets.UTF_8))
                .with("If-Match", current.tag());
    }

    /** A row that is there already, as it is. */
    Call sameFile(Target own) {
        var person = own.people().stream()
                .filter(one -> one.owner().endsWith("/second"))
                .findFirst()
                .orElseThrow();
        var file = "Employee number,Family name,Work e-mail\n%s,%s,%s\n"
                .formatted(person.number(), person.word(), person.mail());
        return Call.of("POST", "/api/v1/organisation/imports")
                .with("text/csv", file.getBytes(StandardCharsets.UTF_8))
                .with("File-Name", "again.csv");
    }

    boolean changes(KnownOperation known) {
        return known.body() != Body.NONE && known.body() != Body.SEARCH;
    }

    private static long version(Target target, String id) {
        return target.people().stream()
                .filter(person -> person.id().toString().equals(id))
                .mapToLong(Target.Planted::version)
                .findFirst()
                .orElse(target.people().get(0).version());
    }

    /** For a path: a slash stays inside its part. */
    private static String encoded(String id) {
        return HtmlForm.encode(id).replace("+", "%20");
    }
}
