package net.imgsecurity.portal.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Signs a person in over plain HTTP, as a browser would: the real pages, the real redirects, one cookie jar. An
 * instance is one browser.
 */
public final class BrowserlessSignIn {
    private static final int MOST_STEPS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI portal;
    private final URI issuer;
    private final CookieJar cookies = new CookieJar();

    /**
     * @param portal public base address of the portal
     * @param issuer address of the realm
     */
    public BrowserlessSignIn(URI portal, URI issuer) {
        this.portal = portal;
        this.issuer = issuer;
    }

    /**
     * Signs in through the portal, and answers the portal's page where that ends.
     *
     * @throws SignInRefused when the person is not let in
     * @throws IOException when a server does not answer
     */
    public HttpResponse<String> throughPortal(String user, String password) throws IOException {
        var end = follow(portal.resolve("/signin"), Optional.empty(), user, password);
        var page = end.page().orElseThrow();
        if (page.statusCode() != 200 || !end.address().toString().startsWith(portal.toString())) {
            throw new SignInRefused("The sign-in of %s ended on %s with status %d"
                    .formatted(user, end.address().getPath(), page.statusCode()));
        }
        return page;
    }

    /**
     * Signs in at Keycloak as the API's page does (client portal-explorer), and answers the bearer token.
     *
     * @throws SignInRefused when the person is not let in
     * @throws IOException when a server does not answer
     */
    public String token(String user, String password) throws IOException {
        var callback = portal.resolve("/api/docs/callback");
        var proof = Pkce.make();
        var question = new LinkedHashMap<String, String>();
        question.put("client_id", "portal-explorer");
        question.put("response_type", "code");
        question.put("scope", "openid");
        question.put("redirect_uri", callback.toString());
        question.put("code_challenge", proof.challenge());
        question.put("code_challenge_method", "S256");
        var start = URI.create(issuer + "/protocol/openid-connect/auth?" + LoginForm.encode(question));
        var end = follow(start, Optional.of(callback), user, password);
        var code = Redirects.parameter(end.address(), "code")
                .orElseThrow(() -> new SignInRefused("Keycloak gave no code for " + user));
        return redeem(code, callback, proof);
    }

    /** Asks for a page with this browser's cookies; redirects are not followed. */
    public HttpResponse<String> get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address).GET(), address);
    }

    /** The Cookie header that this browser sends to an address; empty when it has none for it. */
    public String cookies(URI address) {
        return cookies.header(address);
    }

    private String redeem(String code, URI callback, Pkce proof) throws IOException {
        var form = LoginForm.encode(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "portal-explorer",
                "code",
                code,
                "redirect_uri",
                callback.toString(),
                "code_verifier",
                proof.verifier()));
        var answer = post(URI.create(issuer + "/protocol/openid-connect/token"), form);
        var token = JSON.readTree(answer.body()).path("access_token").asText("");
        if (answer.statusCode() != 200 || token.isEmpty()) {
            throw new SignInRefused("Keycloak redeemed no token: status " + answer.statusCode());
        }
        return token;
    }

    /** Goes where it is sent and fills what it is asked, until a page asks nothing or {@code stop} would be called. */
    private Arrival follow(URI start, Optional<URI> stop, String user, String password) throws IOException {
        var answer = get(start);
        var passwordGiven = false;
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = Redirects.target(answer);
            if (next.filter(address -> isAt(address, stop)).isPresent()) {
                return new Arrival(next.get(), Optional.empty());
            }
            var form = next.isPresent() ? Optional.<LoginForm>empty() : form(answer);
            if (next.isEmpty() && form.isEmpty()) {
                return new Arrival(answer.uri(), Optional.of(answer));
            }
            if (form.isPresent() && passwordGiven) {
                throw new SignInRefused("Keycloak does not accept the password of " + user);
            }
            passwordGiven |= form.isPresent() && form.get().asks("password");
            answer = next.isPresent()
                    ? get(next.get())
                    : post(form.get().action(), form.get().filled(user, password));
        }
        throw new SignInRefused("The sign-in of " + user + " goes round in circles at " + answer.uri());
    }

    private Optional<LoginForm> form(HttpResponse<String> answer) {
        return answer.uri().toString().startsWith(issuer.toString())
                ? LoginForm.find(answer.uri(), answer.body())
                : Optional.empty();
    }

    private static boolean isAt(URI address, Optional<URI> stop) {
        return stop.filter(end -> address.toString().startsWith(end.toString())).isPresent();
    }

    private HttpResponse<String> post(URI address, String form) throws IOException {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                address);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, URI address) throws IOException {
        var header = cookies.header(address);
        if (!header.isEmpty()) {
            request.header("Cookie", header);
        }
        var answer = Http.send(request.header("Accept", "text/html,application/json"));
        cookies.store(address, answer.headers().allValues("Set-Cookie"));
        return answer;
    }

    /** Where the browser ended; without a page when it was stopped before it asked for one. */
    private record Arrival(URI address, Optional<HttpResponse<String>> page) {}
}
