package net.imgsecurity.portal.subjectdata;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.PersonalDataSource;
import net.imgsecurity.portal.platform.Place;
import net.imgsecurity.portal.platform.Requires;

/** The steps of a run, each a transaction. */
@Stateless
public class SubjectWork {
    @Inject
    SubjectRuns runs;

    @Inject
    Sources sources;

    @Inject
    ProcessingGate gate;

    @Inject
    Limitations limitations;

    @Inject
    Ledger ledger;

    @Inject
    PersonKeys keys;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditLog audit;

    /**
     * From here on an erasure goes through: its tombstone is outside the database before the first row goes.
     *
     * @return false when the data have to stay, by a hold that was set since it was asked for
     */
    @Requires(RUN_JOBS)
    public boolean begin(UUID id) {
        var run = runs.locked(caller.tenant(), id).orElse(null);
        var begins = run != null
                && !run.finished()
                && run.kind() == SubjectRun.Kind.ERASURE
                && !ledger.knows(caller.tenant(), run.person());
        if (begins) {
            limitations.hold(caller.tenant(), run.person());
            if (gate.held(caller.tenant(), run.person())) {
                return false;
            }
            var names = sources.inOrder().stream()
                    .flatMap(source -> source.namedBy(run.person()).stream())
                    .collect(Collectors.toSet());
            ledger.erasing(caller.tenant(), run.person(), names);
        }
        return true;
    }

    /** @return whether the source has more to do */
    @Requires(RUN_JOBS)
    public boolean step(UUID id, String name) {
        var run = runs.locked(caller.tenant(), id).orElse(null);
        if (run == null || run.finished() || runs.did(caller.tenant(), id, name)) {
            return false;
        }
        var source = sources.named(name);
        if (run.kind() == SubjectRun.Kind.COPY) {
            var json = JsonbBuilder.create().toJson(source.collect(run.person()));
            var content = keys.forWriting(caller.tenant(), run.person())
                    .sealBytes(part(id, name), json.getBytes(StandardCharsets.UTF_8));
            runs.done(caller.tenant(), id, name, content);
            return false;
        }
        if (source.rank() == PersonalDataSource.Rank.LAST) {
            againBefore(source, run.person());
        }
        var more = source.eraseSome(run.person());
        if (!more) {
            runs.done(caller.tenant(), id, name, null);
        }
        audit.append("person.erased-in-part", id);
        return more;
    }

    /** What came in behind their own steps, by work that had begun before: nobody finds it any more once the last one is done. */
    private void againBefore(PersonalDataSource last, PersonId person) {
        sources.inOrder().stream()
                .filter(source -> source.rank() != last.rank())
                .forEach(source -> {
                    boolean more = true;
                    while (more) {
                        more = source.eraseSome(person);
                    }
                });
    }

    /** The key goes last: until then what is left can be read, and an erasure that fell be understood. */
    @Requires(RUN_JOBS)
    public void finish(UUID id) {
        var run = runs.locked(caller.tenant(), id).orElse(null);
        if (run == null || run.finished()) {
            return;
        }
        if (run.kind() == SubjectRun.Kind.ERASURE) {
            keys.destroy(caller.tenant(), run.person());
            audit.append("person.erased", id);
        }
        runs.finish(caller.tenant(), id);
    }

    static Place part(UUID run, String source) {
        return new Place("subject_step", "content_sealed." + source, run);
    }
}
