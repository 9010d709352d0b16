package net.imgsecurity.portal.systemtests.isolation;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Wire;

/**
 * Sends probes by phases. Around each phase all tenants' rows are compared; the looks that it wrote into access logs have to
 * be those that its successes account for, to the row.
 */
final class Runner implements AutoCloseable {
    private static final int AT_ONCE = 4;

    private final Wire wire;
    private final Database database;
    private final List<Target> targets;
    private final Judge judge;
    private final Report report;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private Rows last;

    Runner(World world, Database database, Report report) {
        this.wire = world.wire();
        this.database = database;
        this.targets = world.targets();
        this.judge = new Judge(world.canaries());
        this.report = report;
    }

    /** What a phase does, with a way to send each probe. */
    interface Phase {
        void run(Sender sender);
    }

    interface Sender {
        /** Sends one now. */
        Answer send(Probe probe);

        /** Sends all of them, several at a time. */
        void send(List<Probe> probes);
    }

    /** @param mayChange which tables of which tenants the phase changes by right, beside the access log */
    void phase(String name, BiPredicate<Integer, String> mayChange, Phase phase) throws SQLException {
        database.settle();
        var before = last == null ? database.rows() : last;
        var looksBefore = looks();
        var expected = new ConcurrentHashMap<String, AtomicInteger>();
        phase.run(new Sender() {
            @Override
            public Answer send(Probe probe) {
                return Runner.this.send(probe, expected);
            }

            @Override
            public void send(List<Probe> probes) {
                await(probes.stream()
                        .map(probe -> threads.submit(() -> Runner.this.send(probe, expected)))
                        .toList());
            }
        });
        database.settle();
        last = database.rows();
        before.changes(last, (tenant, table) -> isAccessLog(table) || mayChange.test(tenant, table))
                .forEach(change -> report.finding("Phase " + name, change));
        looksBefore.forEach((slug, count) -> {
            var written = looks().get(slug) - count;
            var accounted = expected.getOrDefault(slug, new AtomicInteger()).get();
            if (written != accounted) {
                report.finding(
                        "Phase " + name, written + " looks at " + slug + " were logged, " + accounted + " were taken");
            }
        });
    }

    Judge judge() {
        return judge;
    }

    private Answer send(Probe probe, Map<String, AtomicInteger> looks) {
        var call = probe.credentials().on(probe.call());
        var answer = wire.send(call);
        probe.credentials().learn(answer);
        if (probe.looks() != null && answer.isSuccess()) {
            looks.computeIfAbsent(probe.looks(), first -> new AtomicInteger()).incrementAndGet();
        }
        report.tried(probe, answer, judge.problems(probe, call.text(), answer));
        return answer;
    }

    private Map<String, Integer> looks() {
        var found = new ConcurrentHashMap<String, Integer>();
        for (var target : targets) {
            try {
                found.put(target.slug(), database.looks(target.tenant()));
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return found;
    }

    /** The access log grows when somebody looks, and is held to the row by what was counted. */
    private static boolean isAccessLog(String table) {
        return table.equals("look") || table.equals("look_person");
    }

    private static void await(List<? extends Future<?>> running) {
        for (var one : running) {
            try {
                one.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
