package net.imgsecurity.portal.subjectdata;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonHash;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/**
 * Erases again whom an older copy of the data brought back, by the ledger. Keys first: should the rest fail, what is encrypted
 * is unreadable already.
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
    SubjectJob job;

    @Inject
    ReplayRequest request;

    @Resource
    ManagedExecutorService threads;

    /** @return how many people were erased again */
    public int run() {
        var erased = ledger.erased();
        try {
            // On a thread of its own, where no request is open: each piece has another caller.
            return erased.isEmpty() ? 0 : threads.submit(() -> again(erased)).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the ledger could not be replayed", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the ledger was not replayed", ended);
        }
    }

    private int again(Set<String> erased) {
        returned(KEYS, erased).forEach(one -> request.as(one.tenant(), () -> work.destroyKey(one.person())));
        var people = returned(PEOPLE, erased);
        people.forEach(this::erase);
        return people.size();
    }

    private void erase(Returned one) {
        request.as(one.tenant(), () -> job.run(new Unleased(one.tenant(), work.begin(one.person()))));
    }

    private List<Returned> returned(String query, Set<String> erased) {
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
                    .filter(one -> erased.contains(hash.of(one.tenant(), one.person())))
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
