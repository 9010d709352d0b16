package net.imgsecurity.portal.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** One of IMG's own systems as it sends records: by the token of its client, in an organisation that it names. */
final class RecordsOverApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAUTHORISED = 401;

    private final Addresses addresses;
    private final String client;
    private final String secret;
    private final String scopes;
    private String token;

    RecordsOverApi(Addresses addresses, String client, String secret, String scopes) throws IOException {
        this.addresses = addresses;
        this.client = client;
        this.secret = secret;
        this.scopes = scopes;
        this.token = signIn();
    }

    /** @return how many were new; what is there already is sent in vain */
    int send(String organisation, String person, String source, List<Map<String, Object>> records) throws IOException {
        var body = JSON.writeValueAsString(Map.of("source", source, "records", records));
        var answer = post(organisation, person, body);
        if (answer.path("refused").size() > 0) {
            throw new IOException(
                    "records were refused: " + answer.path("refused").get(0));
        }
        return answer.path("stored").asInt();
    }

    /** Tokens last some minutes: signs in once more when one has ended. */
    private JsonNode post(String organisation, String person, String body) throws IOException {
        var request = HttpRequest.newBuilder(addresses.portal().resolve("/api/v1/people/" + person + "/records"))
                .header("Portal-Organisation", organisation)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        var answer = Http.send(request.setHeader("Authorization", "Bearer " + token));
        if (answer.statusCode() == UNAUTHORISED) {
            token = signIn();
            answer = Http.send(request.setHeader("Authorization", "Bearer " + token));
        }
        if (answer.statusCode() != 200) {
            throw new IOException("the API answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    private String signIn() throws IOException {
        var form = LoginForm.encode(Map.of(
                "grant_type", "client_credentials", "client_id", client, "client_secret", secret, "scope", scopes));
        var answer = Http.send(HttpRequest.newBuilder(URI.create(addresses.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new IOException(client + " was not let in: " + answer.statusCode());
        }
        return JSON.readTree(answer.body()).path("access_token").asText();
    }
}
