package net.imgsecurity.portal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.Unavailable;
import net.imgsecurity.portal.tenancy.TenantView;
import net.imgsecurity.portal.tenancy.Tenants;
import net.imgsecurity.portal.testing.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class JobWorkerIT {
    @Inject
    Jobs jobs;

    @Inject
    Probe probe;

    @Inject
    JobTable table;

    @Inject
    Tenants tenants;

    @Inject
    Transactions transactions;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;

    @Test
    void runsAJobOfATenantAsItsOwnCallerAndOneOfNoneAsNobody() {
        var tenant = transactions
                .run(() -> tenants.found(
                        "jobs-" + UUID.randomUUID().toString().substring(0, 8), "Jobs", TenantView.Kind.CLIENT))
                .id();
        var theirs = Ids.next();
        var nobodys = Ids.next();
        var one = enqueue(tenant, theirs);
        var other = enqueue(null, nobodys);
        assertTrue(table.workUntil(() -> done(one) && done(other)));
        assertEquals(Arrays.asList(Caller.job(tenant)), probe.callersOf(theirs));
        assertEquals(Arrays.asList((Caller) null), probe.callersOf(nobodys));
    }

    /** As a verification does, which is one long reading. */
    @Test
    void keepsAJobThatReadsWithAConnectionOfItsOwn() {
        var kept = new AtomicBoolean();
        var thing = probe.on(Ids.next(), run -> {
            try (var connection = source.getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.executeQuery("SELECT id FROM tenant").next();
                kept.set(run.keep() && run.keep());
                statement.executeQuery("SELECT id FROM tenant").next();
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        var id = enqueue(null, thing);
        assertTrue(table.workUntil(() -> done(id)), () -> table.problemFor(thing));
        assertTrue(kept.get());
    }

    @Test
    void runsNothingThatWasNotCommitted() {
        var thing = Ids.next();
        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(() -> {
                    jobs.enqueue(Probe.KIND, null, thing);
                    throw new IllegalStateException("rolls back");
                }));
        assertEquals(0, table.waitingFor(thing));
    }

    @Test
    void keepsOneOfSeveralJobsThatWaitForTheSame() {
        var thing = Ids.next();
        var first = enqueue(null, thing);
        assertEquals(first, enqueue(null, thing));
        assertNotEquals(first, enqueue(null, Ids.next()));
        assertEquals(1, table.waitingFor(thing));
    }

    @Test
    void runsAgainForWhatChangedWhileItRan() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        var thing = probe.on(Ids.next(), run -> {
            begun.countDown();
            await(changed);
        });
        var first = enqueue(null, thing);
        assertTrue(table.workUntil(() -> begun.getCount() == 0));
        var second = enqueue(null, thing);
        changed.countDown();
        assertNotEquals(first, second);
        assertTrue(table.workUntil(() -> done(first) && done(second)));
        assertEquals(2, probe.callersOf(thing).size());
    }

    @Test
    void triesAgainAfterAFailureAndKeepsNoWordOfIt() {
        var failing = new AtomicBoolean(true);
        var thing = probe.on(Ids.next(), run -> {
            if (failing.getAndSet(false)) {
                throw new IllegalArgumentException("rosa.lind@img.example");
            }
        });
        var id = enqueue(null, thing);
        assertTrue(table.workUntil(
                () -> "IllegalArgumentException".equals(table.of(id).problem())));
        table.bend(id, "due_at = UTC_TIMESTAMP(6)");
        assertTrue(table.workUntil(() -> done(id)));
        assertEquals(2, table.of(id).attempts());
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        var thing = probe.on(Ids.next(), run -> {
            throw new IllegalArgumentException();
        });
        var id = transactions.run(() -> {
            var job = jobs.enqueue(Probe.KIND, null, thing);
            table.bend(job, "attempts = 19");
            return job;
        });
        assertTrue(table.workUntil(() -> "DEAD".equals(table.of(id).state())));
        assertEquals(1, probe.callersOf(thing).size());
    }

    @Test
    void givesUpAtOnceWhatNeedsAPerson() {
        var thing = probe.on(Ids.next(), run -> {
            throw new NeedsAPerson("test.taken");
        });
        var id = enqueue(null, thing);
        assertTrue(table.workUntil(() -> "DEAD".equals(table.of(id).state())));
        assertEquals(1, probe.callersOf(thing).size());
        assertEquals("test.taken", table.of(id).problem());
    }

    @Test
    void goesOnInAnotherRunWithAllItsAttemptsWhenTheWorkAsksForIt() {
        var left = new AtomicInteger(20);
        var thing = probe.on(Ids.next(), run -> {
            if (left.decrementAndGet() > 0) {
                run.again();
            }
        });
        var id = enqueue(null, thing);
        assertTrue(table.workUntil(() -> done(id)));
        assertEquals(20, probe.callersOf(thing).size());
        assertEquals(1, table.of(id).attempts());
    }

    @Test
    void runsNoMoreWhatEndedWithItsNodeEachTime() {
        var thing = Ids.next();
        var id = transactions.run(() -> {
            var job = jobs.enqueue(Probe.KIND, null, thing);
            table.bend(job, "attempts = 20");
            return job;
        });
        assertTrue(table.workUntil(() -> "DEAD".equals(table.of(id).state())));
        assertEquals(0, probe.callersOf(thing).size());
    }

    @Test
    void waitsWithoutCountingWhileWhatItNeedsIsAway() {
        var away = new AtomicBoolean(true);
        var thing = probe.on(Ids.next(), run -> {
            if (away.get()) {
                throw new Unavailable("test.away", Duration.ofMillis(50));
            }
        });
        var id = enqueue(null, thing);
        assertTrue(table.workUntil(() -> probe.callersOf(thing).size() > 3));
        away.set(false);
        assertTrue(table.workUntil(() -> done(id)));
        assertEquals(1, table.of(id).attempts());
    }

    private JobId enqueue(TenantId tenant, UUID reference) {
        return transactions.run(() -> jobs.enqueue(Probe.KIND, tenant, reference));
    }

    private boolean done(JobId id) {
        return "DONE".equals(table.of(id).state());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
