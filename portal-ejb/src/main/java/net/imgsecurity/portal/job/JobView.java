package net.imgsecurity.portal.job;

import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.PersonId;

/**
 * A job as people see it who can have it tried again; nothing in it says anything about a person.
 *
 * @param reference what it is about, as its kind means it; null for work of no organisation that an organisation is shown
 * @param person whose account it is about, in the organisation that is shown it; null for other work
 * @param slug short name of the organisation whose work it is; null, as is organisation, for work of none
 * @param attempts so far, since it was asked for or last tried again
 * @param problem key or name of the last failure; null when there is none, and where it may concern more than the organisation
 *     that is shown it
 * @param stoppedAt when it was given up (UTC); null unless it is given up
 */
public record JobView(
        JobId id,
        String kind,
        State state,
        UUID reference,
        PersonId person,
        String slug,
        String organisation,
        int attempts,
        String problem,
        Instant askedAt,
        Instant stoppedAt) {
    public enum State {
        WAITING,
        DONE,
        DEAD
    }
}
