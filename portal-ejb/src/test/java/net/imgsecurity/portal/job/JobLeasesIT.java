package net.imgsecurity.portal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class JobLeasesIT {
    private static final int JOBS = 60;

    /** A kind of its own, so that no other test's jobs are in the way. */
    private final String kind = "test." + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    JobLeases leases;

    @Inject
    Jobs jobs;

    @Inject
    JobTable table;

    @Inject
    World world;

    @Inject
    Transactions transactions;

    @Resource
    ManagedExecutorService threads;

    @Test
    void givesEachJobToOneWorkerOnly() throws Exception {
        IntStream.range(0, JOBS).forEach(number -> enqueue(Ids.next()));
        var workers = new ArrayList<Future<List<JobId>>>();
        for (int worker = 0; worker < 6; worker++) {
            workers.add(threads.submit((Callable<List<JobId>>) this::claimAll));
        }
        var claimed = new ArrayList<JobId>();
        for (var worker : workers) {
            claimed.addAll(worker.get());
        }
        // Whom a neighbour's lock made skip a row, claims it at its next waking.
        claimed.addAll(claimAll());
        assertEquals(JOBS, claimed.size());
        assertEquals(JOBS, claimed.stream().map(JobId::toString).distinct().count());
        assertTrue(claimed.stream().allMatch(id -> table.of(id).fence() == 1));
    }

    @Test
    void goesInTheOrderOfAsking() {
        var asked =
                IntStream.range(0, 5).mapToObj(number -> enqueue(Ids.next())).toList();
        assertEquals(asked, leases.claim(kind, 5, false).stream().map(Lease::id).toList());
    }

    @Test
    void goesAtOnceAndFromTheBeginningWhenItIsAskedForAgainAfterFailures() {
        var reference = Ids.next();
        var failed = enqueue(reference);
        table.bend(failed, "due_at = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, attempts = 11");

        assertEquals(failed, enqueue(reference));

        var claimed = leases.claim(kind, 5, false);
        assertEquals(List.of(failed), claimed.stream().map(Lease::id).toList());
        assertEquals(1, table.of(failed).attempts());
    }

    @Test
    void takesAJobFromAWorkerThatFellAndHearsThatWorkerNoMore() {
        var id = enqueue(Ids.next());
        var fallen = leases.claim(kind, 1, false).get(0);
        assertEquals(List.of(), leases.claim(kind, 1, false));
        table.bend(id, "leased_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
        var next = leases.claim(kind, 1, false).get(0);
        assertEquals(fallen.fence() + 1, next.fence());
        assertFalse(leases.keep(fallen));
        assertFalse(leases.done(fallen));
        assertFalse(leases.retry(fallen, Duration.ZERO, "late"));
        assertTrue(leases.keep(next));
        assertTrue(leases.done(next));
        assertEquals("DONE", table.of(id).state());
    }

    @Test
    void withdrawsWhatAWorkerLeftThatFellButNothingThatRuns() {
        var fallen = enqueue(Ids.next());
        leases.claim(kind, 1, false);
        table.bend(fallen, "leased_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND, reference = id");
        var running = enqueue(Ids.next());
        table.bend(running, "leased_until = UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE, reference = id");

        for (var id : List.of(fallen, running)) {
            transactions.run(() -> {
                jobs.withdraw(kind, null, id.value());
                return null;
            });
        }

        assertNull(table.of(fallen));
        assertNotNull(table.of(running));
    }

    @Test
    void runsJobsForTheSameThingOneAfterTheOther() {
        var thing = Ids.next();
        enqueue(thing);
        var running = leases.claim(kind, 1, false).get(0);
        var second = enqueue(thing);
        assertEquals(List.of(), leases.claim(kind, 1, false));
        leases.done(running);
        assertEquals(second, leases.claim(kind, 1, false).get(0).id());
    }

    @Test
    void letsOrganisationsTakeTurns() {
        var busy = tenant();
        var first = enqueue(busy);
        var second = enqueue(busy);
        var other = enqueue(tenant());

        var claimed = claimInTurns(2);
        claimed.forEach(leases::again);
        var next = claimInTurns(2);

        assertEquals(Set.of(first, other), ids(claimed));
        assertEquals(Set.of(first, other), ids(next));
        assertEquals("WAITING", table.of(second).state());
    }

    @Test
    void goesOnWithTheNextOfAnOrganisationWhileTheFirstWaitsAfterAFailure() {
        var busy = tenant();
        enqueue(busy);
        var second = enqueue(busy);

        leases.retry(claimInTurns(1).get(0), Duration.ofMinutes(1), "failed");

        assertEquals(Set.of(second), ids(claimInTurns(1)));
    }

    @Test
    void keepsThePlaceOfAJobThatIsGivenBack() {
        var first = enqueue(Ids.next());
        enqueue(Ids.next());
        leases.release(leases.claim(kind, 1, false).get(0), "away");
        assertEquals(0, table.of(first).attempts());
        assertEquals(first, leases.claim(kind, 1, false).get(0).id());
    }

    @Test
    void removesWhatWasDoneLongAgoAndKeepsWhatWasGivenUp() {
        var done = enqueue(Ids.next());
        leases.done(leases.claim(kind, 1, false).get(0));
        var recent = enqueue(Ids.next());
        leases.done(leases.claim(kind, 1, false).get(0));
        var dead = enqueue(Ids.next());
        leases.giveUp(leases.claim(kind, 1, false).get(0), "hopeless");
        for (var id : List.of(done, dead)) {
            table.bend(id, "due_at = due_at - INTERVAL 31 DAY, finished_at = finished_at - INTERVAL 31 DAY");
        }
        leases.clearOld();
        assertNull(table.of(done));
        assertNotNull(table.of(recent));
        assertEquals("DEAD", table.of(dead).state());
    }

    /** Asks until so many are claimed: a worker that looks for other kinds of work holds each row for a moment, and it is skipped. */
    private List<Lease> claimInTurns(int count) {
        var claimed = new ArrayList<Lease>();
        assertTrue(table.soon(() -> {
            claimed.addAll(leases.claim(kind, 3, true));
            return claimed.size() >= count;
        }));
        return claimed;
    }

    private static Set<JobId> ids(List<Lease> claimed) {
        return claimed.stream().map(Lease::id).collect(Collectors.toSet());
    }

    private TenantId tenant() {
        return world.client("Turns").tenant();
    }

    private JobId enqueue(TenantId tenant) {
        return transactions.run(() -> jobs.enqueue(kind, tenant, Ids.next()));
    }

    private JobId enqueue(UUID reference) {
        return transactions.run(() -> jobs.enqueue(kind, null, reference));
    }

    private List<JobId> claimAll() {
        var all = new ArrayList<JobId>();
        for (var some = leases.claim(kind, 3, false); !some.isEmpty(); some = leases.claim(kind, 3, false)) {
            some.forEach(lease -> all.add(lease.id()));
        }
        return all;
    }
}
