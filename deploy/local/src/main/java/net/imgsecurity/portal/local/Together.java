package net.imgsecurity.portal.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Things done at the same time, of which the first failure is the failure of all. */
final class Together {
    // A thread for each: the common pool has one on a machine of two cores.
    private static final Executor THREADS = work -> {
        var thread = new Thread(work, "portal-start");
        thread.setDaemon(true);
        thread.start();
    };

    private Together() {}

    static <T> CompletableFuture<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, THREADS);
    }

    /** Waits for all, or for the first that fails, whose failure is thrown. */
    static void await(CompletableFuture<?>... works) {
        var end = new CompletableFuture<Void>();
        for (var work : works) {
            work.whenComplete((result, failure) -> {
                if (failure != null) {
                    end.completeExceptionally(failure);
                }
            });
        }
        CompletableFuture.allOf(works).thenRun(() -> end.complete(null));
        try {
            end.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
