package net.imgsecurity.portal.web.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An identity provider over real HTTP that follows the protocol until a test tells it where not to. */
class FakeKeycloak implements AutoCloseable {
    static final String SECRET = "a-secret-of-the-tests-0123456789";

    /** Which endpoint takes requests and never answers. */
    boolean tokensFrozen, keysFrozen, keysStallInTheBody;

    int tokensStatus = 200;
    String tokensBody;
    private static final RSAKey FIRST = key("first");

    RSAKey signs = FIRST;
    List<RSAKey> published = List.of(signs);
    UnaryOperator<JWTClaimsSet.Builder> lie = claims -> claims;
    final AtomicInteger keysAsked = new AtomicInteger();

    /** Makes a token of claims: signed well, unless a test says otherwise. */
    interface Signing {
        JWT sign(JWTClaimsSet claims) throws JOSEException;
    }

    Signing signing = claims -> signed(claims, JWSAlgorithm.RS256, JOSEObjectType.JWT);

    private final AtomicInteger issued = new AtomicInteger();
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Map<String, List<String>>> codes = new HashMap<>();

    FakeKeycloak() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/realms/img/protocol/openid-connect/token", this::tokens);
        server.createContext("/realms/img/protocol/openid-connect/certs", this::keys);
        server.start();
    }

    Settings settings() {
        var issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/img";
        return new Settings(issuer, "http://127.0.0.1:8080", SECRET, false);
    }

    /** A person signs in at the page that this address shows; the answer is what the browser brings back. */
    Map<String, String[]> signedIn(URI authorization) {
        var asked = URLUtils.parseParameters(authorization.getRawQuery());
        var code = "code-" + issued.incrementAndGet();
        codes.put(code, asked);
        var answer = new HashMap<String, String[]>();
        answer.put("code", new String[] {code});
        answer.put("state", new String[] {asked.get("state").get(0)});
        answer.put("iss", new String[] {settings().issuer()});
        answer.put("session_state", new String[] {"sid-1"});
        return answer;
    }

    SignedJWT signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JOSEObjectType type) throws JOSEException {
        var header = new JWSHeader.Builder(algorithm).keyID(signs.getKeyID()).type(type);
        var token = new SignedJWT(header.build(), claims);
        JWSSigner signer =
                JWSAlgorithm.Family.HMAC_SHA.contains(algorithm) ? new MACSigner(SECRET) : new RSASSASigner(signs);
        token.sign(signer);
        return token;
    }

    JWT unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims);
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void tokens(HttpExchange exchange) throws IOException {
        var form = URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        freeze(tokensFrozen);
        if (tokensStatus != 200 || tokensBody != null) {
            answer(exchange, tokensStatus, tokensBody);
            return;
        }
        var asked = codes.remove(form.get("code").get(0));
        if (asked == null || !proves(form, asked) || !knows(exchange)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(exchange, 200, answerTo(asked.get("nonce").get(0)));
    }

    private String answerTo(String nonce) throws IOException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(settings().issuer())
                .subject("subject-1")
                .audience("portal-web")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("auth_time", now.getEpochSecond())
                .claim("azp", "portal-web")
                .claim("acr", "pwd")
                .claim("nonce", nonce)
                .claim("sid", "sid-1");
        try {
            var token = signing.sign(lie.apply(claims).build()).serialize();
            return "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"" + token
                    + "\"}";
        } catch (JOSEException failed) {
            throw new IOException(failed);
        }
    }

    private void keys(HttpExchange exchange) throws IOException {
        keysAsked.incrementAndGet();
        freeze(keysFrozen);
        if (keysStallInTheBody) {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            freeze(true);
        }
        answer(exchange, 200, new JWKSet(List.copyOf(published)).toString());
    }

    private static boolean proves(Map<String, List<String>> form, Map<String, List<String>> asked) {
        var verifier = new CodeVerifier(form.get("code_verifier").get(0));
        var challenge =
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
        return asked.get("code_challenge").get(0).equals(challenge)
                && asked.get("redirect_uri").equals(form.get("redirect_uri"));
    }

    private static boolean knows(HttpExchange exchange) {
        var basic = Base64.getEncoder().encodeToString(("portal-web:" + SECRET).getBytes(UTF_8));
        return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private void freeze(boolean frozen) throws IOException {
        if (frozen) {
            try {
                closed.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
