package net.imgsecurity.portal.exchange;

import java.time.Instant;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.JobId;

/**
 * How far a file was taken over; the counts are of this moment. Times in UTC.
 *
 * @param finishedAt null until it is done
 * @param keptUntil when this report is deleted, and the file with it if it is not done by then
 * @param job with which the work goes on when it is tried again; null unless it stopped
 */
public record ImportView(
        ImportId id,
        String fileName,
        Instant uploadedAt,
        State state,
        int total,
        int created,
        int updated,
        int unchanged,
        int refused,
        Instant finishedAt,
        Instant keptUntil,
        JobId job) {
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** Its job was given up; told by the job, and never kept with the file. */
        STOPPED
    }

    public int settled() {
        return created + updated + unchanged + refused;
    }

    public boolean finished() {
        return state == State.DONE;
    }

    public boolean stopped() {
        return state == State.STOPPED;
    }

    /** Whether more is to be expected without anybody's doing. */
    public boolean running() {
        return !finished() && !stopped();
    }
}
