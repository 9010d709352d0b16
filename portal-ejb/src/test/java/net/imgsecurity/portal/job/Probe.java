package net.imgsecurity.portal.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.CurrentCaller;

/** A handler that does what a test says, for the reference that the test made, and remembers who called. */
@ApplicationScoped
public class Probe implements JobHandler {
    static final String KIND = "test.probe";
    static final int CONCURRENCY = 3;

    @Inject
    CurrentCaller caller;

    private final Map<UUID, Consumer<JobRun>> works = new ConcurrentHashMap<>();
    private final Map<UUID, List<Caller>> runs = new ConcurrentHashMap<>();

    /** Jobs of references that no test named do nothing. */
    UUID on(UUID reference, Consumer<JobRun> work) {
        works.put(reference, work);
        return reference;
    }

    /** One for each run so far; null stands for nobody. */
    List<Caller> callersOf(UUID reference) {
        return runs.getOrDefault(reference, List.of());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int concurrency() {
        return CONCURRENCY;
    }

    @Override
    public void run(JobRun run) {
        runs.computeIfAbsent(run.reference(), reference -> new ArrayList<>())
                .add(caller.ifAny().orElse(null));
        works.getOrDefault(run.reference(), nothing -> {}).accept(run);
    }
}
