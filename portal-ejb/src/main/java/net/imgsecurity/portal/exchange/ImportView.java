package net.imgsecurity.portal.exchange;

import java.time.Instant;
import net.imgsecurity.portal.platform.ImportId;

/** How far a file was taken over; the counts are of this moment. Times in UTC, finishedAt null until it is done. */
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
        Instant finishedAt) {
    public enum State {
        WAITING,
        RUNNING,
        DONE
    }

    public int settled() {
        return created + updated + unchanged + refused;
    }

    public boolean finished() {
        return state == State.DONE;
    }
}
