package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeaningTest {
    static Stream<Arguments> meanings() {
        return Stream.of(
                Arguments.of(new NotFound(), 404),
                Arguments.of(new OptimisticLockException("row 7"), 412),
                Arguments.of(new EJBAccessException("no"), 403),
                Arguments.of(new SQLNonTransientConnectionException("gone", "08003"), 503),
                Arguments.of(new SQLTransientConnectionException("slow", "HY000"), 503),
                Arguments.of(new SQLException("deadlock", "40001", 1213), 503),
                Arguments.of(new SQLException("read-only", "HY000", 1290), 503),
                Arguments.of(new SQLException("no free connection"), 503),
                Arguments.of(new XAException(XAException.XAER_RMFAIL), 503),
                Arguments.of(new SystemException("the commit failed"), 503),
                Arguments.of(new SQLIntegrityConstraintViolationException("dup", "23000", 1062), 0),
                Arguments.of(new SQLException("no such column", "42S22", 1054), 0),
                Arguments.of(new IllegalStateException("anything"), 0));
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void isOneOfTheFiveErrorsOrNone(Throwable thrown, int status) {
        assertEquals(status, Meaning.of(thrown).map(PortalException::status).orElse(0));
    }

    @Test
    void causesThatGoRoundInACircleEnd() {
        var one = new IllegalStateException();
        var other = new IllegalStateException(one);
        one.initCause(other);
        assertEquals(20, Causes.of(other).size());
    }
}
