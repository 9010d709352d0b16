package net.imgsecurity.portal.api.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {
    static Stream<Arguments> meanings() {
        return Stream.of(
                Arguments.of(new NotFound(), 404, "not-found"),
                Arguments.of(new EJBException(new NotFound()), 404, "not-found"),
                Arguments.of(new Forbidden("account.unknown"), 403, "account.unknown"),
                Arguments.of(new Conflict("already-there"), 409, "already-there"),
                Arguments.of(Conflict.changedMeanwhile(), 412, "changed-meanwhile"),
                Arguments.of(new Invalid("email.missing"), 422, "email.missing"),
                Arguments.of(wrapped(new OptimisticLockException("row 7")), 412, "changed-meanwhile"),
                Arguments.of(new EJBAccessException("no"), 403, "forbidden"),
                Arguments.of(wrapped(new SQLNonTransientConnectionException("gone", "08003")), 503, "unavailable"),
                Arguments.of(wrapped(new SQLException("deadlock", "40001", 1213)), 503, "unavailable"),
                Arguments.of(wrapped(new SQLException("no free connection")), 503, "unavailable"),
                Arguments.of(wrapped(new SQLException("read-only", "HY000", 1290)), 503, "unavailable"),
                Arguments.of(
                        wrapped(new SQLIntegrityConstraintViolationException("dup", "23000", 1062)), 500, "http.5xx"),
                Arguments.of(new NotFoundException("/secret"), 404, "not-found"),
                Arguments.of(new NotSupportedException(), 415, "http.415"),
                Arguments.of(new ProcessingException("bad header"), 400, "http.400"),
                Arguments.of(new ProcessingException(new ParseException("0", 0)), 400, "http.400"),
                Arguments.of(new ProcessingException(new IOException("Keycloak is away")), 500, "http.5xx"),
                Arguments.of(new IllegalStateException("anything"), 500, "http.5xx"),
                Arguments.of(Refused.tokenUnfit(), 401, "token.refused"));
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void meansOneStatusAndOneKey(Throwable thrown, int status, String key) {
        var failure = Failure.of(thrown);
        assertEquals(status, failure.status());
        assertEquals(key, failure.key());
    }

    @Test
    void keepsTheHeadersThatTellAProgramWhatToDo() {
        assertEquals(
                "30",
                Failure.of(new Unavailable("unavailable", Duration.ofSeconds(30)))
                        .headers()
                        .get("Retry-After"));
        assertEquals(
                "1",
                Failure.of(new Unavailable("unavailable", Duration.ZERO))
                        .headers()
                        .get("Retry-After"));
        assertTrue(
                Failure.of(wrapped(new SQLException("gone", "08S01"))).headers().containsKey("Retry-After"));
        assertTrue(Failure.of(new NotAllowedException("GET", new String[] {"PUT"}))
                .headers()
                .get("Allow")
                .contains("PUT"));
        assertEquals(
                "Bearer realm=\"portal\", error=\"invalid_token\"",
                Failure.of(Refused.tokenUnfit()).headers().get("WWW-Authenticate"));
    }

    @Test
    void keepsEveryFieldsProblem() {
        var invalid = new Invalid(List.of(
                new Invalid.Problem("email", "email.missing"),
                new Invalid.Problem("language", "language.unknown", "x")));
        assertEquals(2, Failure.of(new EJBException(invalid)).problems().size());
    }

    @Test
    void endsOnACycleOfCauses() {
        var one = new IllegalStateException();
        var other = new IllegalStateException(one);
        one.initCause(other);
        assertEquals(500, Failure.of(other).status());
    }

    private static Exception wrapped(Exception cause) {
        return new EJBTransactionRolledbackException("rolled back", new PersistenceException(cause));
    }
}
