package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** What requests with a key did already. For a door; it authorises nobody, and shows nobody what another was answered. */
@ApplicationScoped
public class KeptAnswers {
    /** How long a request can be repeated under its key. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /**
     * A key that was claimed.
     *
     * @param answer empty while the request is at work, and for one whose answer was lost
     */
    public record Claim(byte[] fingerprint, Optional<KeptAnswer> answer) {
        public boolean isOf(byte[] request) {
            return Arrays.equals(fingerprint, request);
        }
    }

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    /** @param key 32 bytes */
    public Optional<Claim> find(Caller who, byte[] key) {
        return jdbc.first(
                "SELECT fingerprint, status, headers, body FROM idempotency_key"
                        + " WHERE tenant_id = ? AND account_id = ? AND key_hash = ? AND claimed_at >= ?",
                KeptAnswers::claim,
                who.tenant(),
                who.repeating(),
                key,
                clock.instant().minus(KEPT));
    }

    /** The claim once it is answered; after three seconds as it is then. Its work is done, and its answer on its way. */
    public Optional<Claim> settled(Caller who, byte[] key) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var claim = find(who, key);
        while (claim.filter(one -> one.answer().isEmpty()).isPresent() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            claim = find(who, key);
        }
        return claim;
    }

    public void keep(Caller who, byte[] key, KeptAnswer answer) {
        var headers = Json.createObjectBuilder(Map.copyOf(answer.headers())).build();
        jdbc.update(
                "UPDATE idempotency_key SET status = ?, headers = ?, body = ?"
                        + " WHERE tenant_id = ? AND account_id = ? AND key_hash = ?",
                answer.status(),
                headers.toString(),
                answer.body(),
                who.tenant(),
                who.repeating(),
                key);
    }

    /** As if it had never been claimed. */
    public void release(Caller who, byte[] key) {
        jdbc.update(
                "DELETE FROM idempotency_key WHERE tenant_id = ? AND account_id = ? AND key_hash = ?",
                who.tenant(),
                who.repeating(),
                key);
    }

    /** Deletes what nobody can ask for any more. */
    public void forget() {
        jdbc.update(
                "DELETE FROM idempotency_key WHERE claimed_at < ?",
                clock.instant().minus(KEPT));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        var status = row.getInt("status");
        var answer =
                row.wasNull() ? null : new KeptAnswer(status, headers(row.getString("headers")), row.getBytes("body"));
        return new Claim(row.getBytes("fingerprint"), Optional.ofNullable(answer));
    }

    private static Map<String, String> headers(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> ((JsonString) e.getValue()).getString()));
        }
    }
}
