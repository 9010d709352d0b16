package net.imgsecurity.portal.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the realm img back from a server, as the administrator of its realm master. */
public final class RunningRealm {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI keycloak;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param keycloak the server's address without a path */
    public RunningRealm(URI keycloak) {
        this.keycloak = keycloak;
    }

    /** The whole realm in the shape of the file: settings, clients, flows and service accounts; no people, no secrets. */
    public JsonNode read(String administrator, String password) throws IOException, InterruptedException {
        var token = json(form(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        administrator,
                        "password",
                        password)));
        var export = request("/admin/realms/img/partial-export?exportClients=true&exportGroupsAndRoles=true")
                .header("Authorization", "Bearer " + token.path("access_token").asText())
                .POST(HttpRequest.BodyPublishers.noBody());
        return json(export);
    }

    /** Whether this secret opens this client: it must not for the empty text or for a placeholder that nobody filled. */
    public boolean accepts(String client, String secret) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var answer = http.send(
                form("img", Map.of("grant_type", "client_credentials"))
                        .header("Authorization", "Basic " + basic)
                        .build(),
                BodyHandlers.ofString());
        return !answer.body().contains("Invalid client");
    }

    private HttpRequest.Builder form(String realm, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request("/realms/" + realm + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(keycloak.resolve(path)).timeout(PATIENCE);
    }

    private JsonNode json(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException("Keycloak answered " + answer.statusCode());
        return new ObjectMapper().readTree(answer.body());
    }
}
