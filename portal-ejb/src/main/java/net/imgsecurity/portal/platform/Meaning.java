package net.imgsecurity.portal.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Optional;
import javax.transaction.xa.XAException;

/** What a failure means to whoever asked: the same at every door. */
public final class Meaning {
    private Meaning() {}

    /** @return one of our errors; empty when the failure is our own fault, or says nothing without its cause */
    public static Optional<PortalException> of(Throwable thrown) {
        if (thrown instanceof PortalException ours) {
            return Optional.of(ours);
        } else if (thrown instanceof OptimisticLockException) {
            return Optional.of(Conflict.changedMeanwhile());
        } else if (thrown instanceof EJBAccessException) {
            return Optional.of(new Forbidden());
        } else if (thrown instanceof SQLException database && DatabaseAway.is(database)) {
            return Optional.of(DatabaseAway.failure());
        } else if (thrown instanceof XAException || thrown instanceof SystemException) {
            // The connection broke while the transaction was being committed; the driver's own words are lost by then.
            return Optional.of(DatabaseAway.failure());
        }
        return Optional.empty();
    }
}
