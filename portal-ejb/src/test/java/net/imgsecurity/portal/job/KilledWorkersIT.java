package net.imgsecurity.portal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.imgsecurity.portal.local.DatabaseAccess;
import net.imgsecurity.portal.local.LocalDatabase;
import org.junit.jupiter.api.Test;

/** Two processes share the work, and one or both are killed again and again, with no chance to say so: {@code kill -9}. */
class KilledWorkersIT {
    static final String KIND = "test.killed";
    static final int STEPS = 3;
    private static final int JOBS = Integer.getInteger("portal.killed.jobs", 1_000);
    private static final long SEED = Long.getLong("portal.killed.seed", System.nanoTime());
    private static final Duration LIMIT = Duration.ofSeconds(120 + JOBS / 10);
    private static final int KILLED_EACH_MILLIS = 3_500;

    private final Random random = new Random(SEED);

    @Test
    void haveEveryEffectOnceBetweenThem() throws Exception {
        var folder = Files.createDirectories(Path.of(System.getProperty("portal.it.folder"), "killed"));
        try (var database = LocalDatabase.start(Files.createTempDirectory(folder, "database"));
                var worked = new Worked(database.access())) {
            worked.enqueue(JOBS);
            int kills = killUntilDone(database.access(), worked);
            System.out.println("Killed workers: seed " + SEED + ", " + JOBS + " jobs, " + kills + " kills, "
                    + worked.jobs("fence > 1") + " jobs begun again, " + worked.effects() + " effects");
            assertEquals(JOBS, worked.jobs("state = 'DONE'"), "seed " + SEED);
            assertEquals(JOBS * STEPS, worked.differentEffects(), "lost, seed " + SEED);
            assertEquals(JOBS * STEPS, worked.effects(), "done twice, seed " + SEED);
            assertTrue(kills >= 5 && worked.jobs("fence > 1") > 0, "kills that hit nothing prove nothing");
        }
    }

    private int killUntilDone(DatabaseAccess access, Worked worked) throws Exception {
        var workers = new ArrayList<>(List.of(start(access), start(access)));
        var end = Instant.now().plus(LIMIT);
        int kills = 0;
        try {
            while (worked.jobs("state = 'WAITING'") > 0 && Instant.now().isBefore(end)) {
                int one = random.nextInt(workers.size());
                boolean ended =
                        workers.get(one).waitFor(500 + random.nextInt(KILLED_EACH_MILLIS), TimeUnit.MILLISECONDS);
                assertTrue(!ended, "a worker ended by itself");
                kills += kill(workers, one, access);
                if (random.nextInt(4) == 0) {
                    kills += kill(workers, 1 - one, access);
                }
                worked.letAMinutePass();
            }
        } finally {
            workers.forEach(Process::destroyForcibly);
        }
        return kills;
    }

    private static int kill(List<Process> workers, int one, DatabaseAccess access) throws Exception {
        workers.get(one).destroyForcibly().waitFor();
        workers.set(one, start(access));
        return 1;
    }

    private static Process start(DatabaseAccess access) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                java,
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                path,
                WorkerProcess.class.getName());
        process.environment().put("WORKER_URL", access.url());
        process.environment().put("WORKER_USER", access.ownerUser());
        process.environment().put("WORKER_PASSWORD", access.ownerPassword());
        return process.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
