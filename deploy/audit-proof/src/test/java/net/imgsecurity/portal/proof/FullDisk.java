package net.imgsecurity.portal.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that may write one kilobyte to a file: a write that goes beyond is done in part, and the next one fails. */
final class FullDisk {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private FullDisk() {}

    /** @return 1 when it stopped because no more could be written */
    static int fill(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 1 && exec \"$@\"",
                        "-",
                        java,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDisk.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1;
    }

    public static void main(String... file) {
        var key = new TestKeys().signing();
        try {
            for (int number = 1; number < 100; number++) {
                new WitnessFile(Path.of(file[0])).append(List.of(key.head("halden", 7, number, new AuditTree(), NOON)));
            }
        } catch (IOException full) {
            System.exit(1);
        }
    }
}
