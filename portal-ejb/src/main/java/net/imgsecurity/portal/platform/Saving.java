package net.imgsecurity.portal.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;

/** Writes what changed now, while the service can still say in the portal's words what stands against it. */
public final class Saving {
    private Saving() {}

    /** @throws Conflict when another transaction was faster, or the database refused a second of what may be there once */
    public static void flush(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException changed) {
            throw Conflict.changedMeanwhile();
        } catch (PersistenceException failed) {
            if (causedByConstraint(failed)) {
                throw new Conflict("already-there");
            }
            throw failed;
        }
    }

    private static boolean causedByConstraint(Throwable failed) {
        for (var cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
