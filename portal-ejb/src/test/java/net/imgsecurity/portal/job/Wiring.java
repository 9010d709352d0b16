package net.imgsecurity.portal.job;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.PlainJdbc;

/** The portal's own worker with its leases, put together by hand. */
final class Wiring {
    static final Duration STEP = Duration.ofMillis(50);

    private Wiring() {}

    @SuppressWarnings("unchecked")
    static JobWorker worker(OneConnection database, JobHandler handler) {
        var worker = new JobWorker();
        worker.leases = leases(database);
        worker.runner = new JobRunner();
        worker.runner.leases = worker.leases;
        worker.runner.caller = new CurrentCaller();
        worker.handlers = handlers(handler);
        worker.rounds = of(Event.class, (name, arguments) -> null);
        var threads = Executors.newCachedThreadPool();
        worker.threads = of(ManagedExecutorService.class, (name, arguments) -> {
            threads.execute((Runnable) arguments[0]);
            return null;
        });
        return worker;
    }

    /** In the container each method is a transaction of its own; of these only claiming is more than one statement. */
    private static JobLeases leases(OneConnection database) {
        var leases = new JobLeases() {
            @Override
            public List<Lease> claim(String kind, int most, boolean inTurns) {
                return database.inTransaction(() -> super.claim(kind, most, inTurns));
            }

            @Override
            public boolean clearOld() {
                return false;
            }
        };
        leases.jdbc = PlainJdbc.over(database.source());
        return leases;
    }

    @SuppressWarnings("unchecked")
    private static Instance<JobHandler> handlers(JobHandler handler) {
        return of(Instance.class, (name, arguments) -> {
            ((Consumer<JobHandler>) arguments[0]).accept(handler);
            return null;
        });
    }

    private interface Answering {
        Object answer(String method, Object[] arguments);
    }

    private static <T> T of(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                Wiring.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answering.answer(method.getName(), arguments)));
    }
}
