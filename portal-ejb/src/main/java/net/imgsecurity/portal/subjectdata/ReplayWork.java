package net.imgsecurity.portal.subjectdata;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.Requires;

/** The beginning of erasing somebody again, each a transaction. */
@Stateless
public class ReplayWork {
    @Inject
    SubjectRuns runs;

    @Inject
    Limitations limitations;

    @Inject
    PersonKeys keys;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditLog audit;

    /** Of two nodes that start at once, one finds that the other has done it. */
    @Requires(RUN_JOBS)
    public void limit(PersonId person, UUID id, Limitation kind, Ground ground, Instant since) {
        if (limitations.restore(caller.tenant(), person, id, kind, ground, since)) {
            audit.append("person.limit-replayed", person.value());
        }
    }

    @Requires(RUN_JOBS)
    public void lift(PersonId person, UUID id) {
        if (limitations.liftAgain(caller.tenant(), person, id)) {
            audit.append("person.lifting-replayed", person.value());
        }
    }

    @Requires(RUN_JOBS)
    public void destroyKey(PersonId person) {
        keys.destroy(caller.tenant(), person);
    }

    /**
     * @return a run for them: the one that the old copy knows of, if it did not end there, or that a replay which fell had begun;
     *     from its first step on, since nobody says what came back
     */
    @Requires(RUN_JOBS)
    public UUID begin(PersonId person) {
        var begun = runs.newest(caller.tenant(), person, SubjectRun.Kind.ERASURE)
                .filter(run -> !run.finished())
                .map(SubjectRun::id);
        if (begun.isPresent()) {
            runs.repeat(caller.tenant(), begun.get());
            audit.append("person.erasure-replayed", begun.get());
            return begun.get();
        }
        var id = runs.add(caller.tenant(), person, SubjectRun.Kind.ERASURE);
        audit.append("person.erasure-replayed", id);
        return id;
    }
}
