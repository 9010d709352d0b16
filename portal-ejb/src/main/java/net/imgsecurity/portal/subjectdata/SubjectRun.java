package net.imgsecurity.portal.subjectdata;

import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.platform.PersonId;

/**
 * One run through all that is held about a person.
 *
 * @param finishedAt null while it runs
 */
public record SubjectRun(UUID id, PersonId person, Kind kind, Instant askedAt, Instant finishedAt) {
    /** What it is for. */
    public enum Kind {
        /** A copy for the person. */
        COPY,
        ERASURE
    }

    public boolean finished() {
        return finishedAt != null;
    }
}
