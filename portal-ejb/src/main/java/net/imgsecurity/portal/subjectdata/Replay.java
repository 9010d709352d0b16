package net.imgsecurity.portal.subjectdata;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonHash;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/**
 * Erases again whom an older copy of the data brought back, by the ledger. Keys first: should the rest fail, what is encrypted
 * is unreadable already. Then it limits again what was limited, and other features take their lines.
 */
@ApplicationScoped
public class Replay {
    private static final String PEOPLE =
            "SELECT tenant_id, id AS person_id FROM person WHERE id > ? ORDER BY id LIMIT ?";
    private static final String KEYS =
            "SELECT tenant_id, person_id FROM person_key WHERE person_id > ? ORDER BY person_id LIMIT ?";
    private static final int AT_ONCE = 5000;

    /** Somebody who should not be there. */
    record Returned(TenantId tenant, PersonId person) {}

    @Inject
    Jdbc jdbc;

    @Inject
    Ledger ledger;

    @Inject
    PersonHash hash;

    @Inject
    ReplayWork work;

    @Inject
    LimitsReplay limits;

    @Inject
    SubjectJob job;

    @Inject
    ReplayRequest request;

    @Inject
    @Any
    Instance<ReplaysLedger> others;

    @Resource
    ManagedExecutorService threads;

    /** @return how many people were erased again */
    public int run() {
        var lines = ledger.lines();
        try {
            // On a thread of its own, where no request is open: each piece has another caller.
            return threads.submit(() -> again(lines)).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the ledger could not be replayed", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the ledger was not replayed", ended);
        }
    }

    private int again(List<String> written) {
        var lines = LedgerLines.of(written.stream());
        var people = lines.erased().isEmpty() ? 0 : eraseAgain(lines.erased());
        limits.run(lines, this::whereabouts);
        others.forEach(other -> other.replay(written));
        return people;
    }

    private int eraseAgain(Set<String> erased) {
        returned(KEYS, erased).forEach(one -> request.as(one.tenant(), () -> work.destroyKey(one.person())));
        var people = returned(PEOPLE, erased);
        people.forEach(this::erase);
        return people.size();
    }

    /** Those of these hashes who are there. */
    private Map<String, Returned> whereabouts(Set<String> hashes) {
        return returned(PEOPLE, hashes).stream()
                .collect(Collectors.toMap(one -> hash.of(one.tenant(), one.person()), Function.identity()));
    }

    private void erase(Returned one) {
        request.as(one.tenant(), () -> job.run(new Unleased(one.tenant(), work.begin(one.person()))));
    }

    private List<Returned> returned(String query, Set<String> wanted) {
        var found = new ArrayList<Returned>();
        var last = new UUID(0, 0);
        List<Returned> some;
        do {
            some = jdbc.list(
                    query,
                    row -> new Returned(
                            new TenantId(row.getInt("tenant_id")), new PersonId(Jdbc.uuid(row, "person_id"))),
                    last,
                    AT_ONCE);
            some.stream()
                    .filter(one -> wanted.contains(hash.of(one.tenant(), one.person())))
                    .forEach(found::add);
            last = some.isEmpty() ? last : some.get(some.size() - 1).person().value();
        } while (some.size() == AT_ONCE);
        return found;
    }

    /** Before the portal opens nobody else can hold the work. */
    private record Unleased(TenantId tenant, UUID reference) implements JobRun {
        @Override
        public boolean keep() {
            return true;
        }

        @Override
        public void again() {
            throw new UnsupportedOperationException("there is one run only");
        }
    }
}
