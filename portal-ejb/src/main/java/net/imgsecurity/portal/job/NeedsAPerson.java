package net.imgsecurity.portal.job;

/** Thrown by a {@link JobHandler} when no later run can end otherwise before somebody has looked: the job is given up at once. */
public final class NeedsAPerson extends RuntimeException {
    /** @param key what is wrong, as {@code feature.problem}, without personal data */
    public NeedsAPerson(String key) {
        super(key);
    }
}
