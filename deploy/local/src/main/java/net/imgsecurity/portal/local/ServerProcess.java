package net.imgsecurity.portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A server as our child: its output goes to its log, its end is noticed, and it ends when we end. */
final class ServerProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final String name;
    private final Path log;
    private final Process process;
    private final Instant started = Instant.now();
    private volatile boolean ending;

    private ServerProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts {@code command}. The child sees our environment without any PORTAL_ or KC_ variable (the schema owner's
     * password is none of its business), and then {@code environment}.
     */
    static ServerProcess start(
            String name, Path log, Path folder, List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("PORTAL_") || key.startsWith("KC_"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        try {
            return new ServerProcess(name, log, builder.start());
        } catch (IOException e) {
            throw new StartFailure(name + " cannot be started", e);
        }
    }

    /** Path of the java that runs us: the one that was checked. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What its start has taken until now. */
    ServerStart ready() {
        var work = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return new ServerStart(Duration.between(started, Instant.now()), work);
    }

    /** Calls once when the process ends without having been told to. */
    void onDeath(Consumer<ServerProcess> listener) {
        process.onExit().thenRun(() -> {
            if (!ending) {
                listener.accept(this);
            }
        });
    }

    /** Waits for an end that is meant: from now on it is nobody's death. */
    int waitFor() {
        ending = true;
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(name + ": the wait was interrupted");
        }
    }

    /** One line about a process that ended: its code, the last line it wrote, where the rest is. */
    String lastWords() {
        var code = process.isAlive() ? "is alive" : "ended with code " + process.exitValue();
        return "%s %s: \"%s\"; its log is %s".formatted(name, code, lastLine(), log);
    }

    boolean logHas(String text) {
        return logText().contains(text);
    }

    /** The innermost cause of the first exception that the log tells of, and where the log is; one line. */
    String firstException() {
        return FirstException.in(logText()).map(ServerProcess::shortened).orElse("no reason given") + "; the log is "
                + log;
    }

    private String lastLine() {
        return logText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((first, second) -> second)
                .map(ServerProcess::shortened)
                .orElse("no output");
    }

    private static String shortened(String line) {
        return line.length() > 300 ? line.substring(0, 300) + "..." : line;
    }

    private String logText() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Tells it to end, and does not wait. */
    void end() {
        ending = true;
        process.destroy();
    }

    void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives it no chance to end well. */
    void kill() {
        ending = true;
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
