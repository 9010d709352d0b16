package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonalDataSource;

/** That somebody's data were limited, and the copies of them that were asked for. */
@ApplicationScoped
class LimitationData implements PersonalDataSource {
    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    Limitations limitations;

    @Inject
    SubjectRuns runs;

    @Override
    public String name() {
        return "limitations";
    }

    /** Of a run its kind and times stay. */
    @Override
    public Set<String> tables() {
        return Set.of("limitation", "subject_run", "subject_step");
    }

    @Override
    public Map<String, Object> collect(PersonId person) {
        return Map.of(
                "inForce",
                limitations.of(caller.tenant(), person).stream()
                        .map(one -> Map.of(
                                "kind", one.kind().name(),
                                "ground",
                                        one.ground() == null ? "" : one.ground().name(),
                                "since", one.since().toString()))
                        .toList());
    }

    @Override
    public boolean eraseSome(PersonId person) {
        jdbc.update("DELETE FROM limitation WHERE tenant_id = ? AND person_id = ?", caller.tenant(), person);
        runs.copies(caller.tenant(), person).forEach(run -> runs.forget(caller.tenant(), run));
        return false;
    }
}
