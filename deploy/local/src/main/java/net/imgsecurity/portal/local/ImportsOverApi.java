package net.imgsecurity.portal.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The imports of one organisation, and its people, through the API with its administrator's token. */
final class ImportsOverApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAUTHORISED = 401;

    private final Addresses addresses;
    private final Demonstration administrator;
    private String token;

    ImportsOverApi(Addresses addresses, Demonstration administrator) throws IOException {
        this.addresses = addresses;
        this.administrator = administrator;
        this.token = signIn();
    }

    /** How far a file is. */
    record State(boolean finished, int total, int created, int refused) {
        String words() {
            return finished
                    ? "%d rows, %d new, %d known before, %d refused"
                            .formatted(total, created, total - created - refused, refused)
                    : "still being loaded, %d rows so far".formatted(created + refused);
        }
    }

    int count() throws IOException {
        return JSON.readTree(answer(request("/api/v1/organisation/imports").GET()))
                .path("items")
                .size();
    }

    /** Sends the file, and answers the address of what became of it. */
    String send(Path file) throws IOException {
        var body = answer(request("/api/v1/organisation/imports")
                .header("Content-Type", "text/csv")
                .header("File-Name", file.getFileName().toString())
                .POST(BodyPublishers.ofFile(file)));
        return JSON.readTree(body).path("links").path("self").asText();
    }

    State read(String job) throws IOException {
        var json = JSON.readTree(answer(request(job).GET()));
        return new State(
                json.hasNonNull("finishedAt"), number(json, "total"), number(json, "created"), number(json, "refused"));
    }

    /** The ids of all people of the organisation. */
    List<String> people() throws IOException {
        var ids = new ArrayList<String>();
        var next = "/api/v1/organisation/people?sort=employeeNumber&limit=200";
        while (!next.isEmpty()) {
            var page = JSON.readTree(answer(request(next).GET()));
            page.path("items")
                    .forEach(person -> ids.add(person.at("/links/self").asText().replaceFirst("^.*/", "")));
            next = page.at("/links/next").asText("");
        }
        return ids;
    }

    private static int number(JsonNode json, String name) {
        return json.path(name).asInt();
    }

    /** Tokens last some minutes and files may take longer: signs in once more when one has ended. */
    private String answer(HttpRequest.Builder request) throws IOException {
        var answer = Http.send(request.setHeader("Authorization", "Bearer " + token));
        if (answer.statusCode() == UNAUTHORISED) {
            token = signIn();
            answer = Http.send(request.setHeader("Authorization", "Bearer " + token));
        }
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("the API answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        URI address = addresses.portal().resolve(path);
        return HttpRequest.newBuilder(address).header("Portal-Organisation", administrator.organisation());
    }

    private String signIn() throws IOException {
        return addresses.browser().token(administrator.address(), administrator.password());
    }
}
