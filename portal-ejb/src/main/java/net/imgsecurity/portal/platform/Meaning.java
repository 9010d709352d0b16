package net.imgsecurity.portal.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;

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
        }
        return Optional.empty();
    }
}
