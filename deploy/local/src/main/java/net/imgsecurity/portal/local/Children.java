package net.imgsecurity.portal.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every process of one stack, from its first moment, so that none is left behind however the stack ends. */
final class Children implements AutoCloseable {
    private final List<ServerProcess> running = new ArrayList<>();
    private boolean closed;

    /** @see ServerProcess#start */
    synchronized ServerProcess start(
            String name, Path log, Path folder, List<String> command, Map<String, String> environment) {
        if (closed) {
            throw new StartFailure(name + " is not started any more: the stack is ending");
        }
        var server = ServerProcess.start(name, log, folder, command, environment);
        running.add(server);
        return server;
    }

    /** Calls when one of the processes running now ends by itself. */
    synchronized void onDeath(Consumer<ServerProcess> listener) {
        running.forEach(server -> server.onDeath(listener));
    }

    /** Ends what runs under this name as a crash would, and forgets it; its end is nobody's death. */
    synchronized void kill(String name) {
        var ended =
                running.stream().filter(server -> server.name().equals(name)).toList();
        ended.forEach(ServerProcess::kill);
        running.removeAll(ended);
    }

    /** @param signal by its name, as {@code kill} knows it */
    synchronized void signal(String name, String signal) {
        running.stream().filter(server -> server.name().equals(name)).forEach(server -> server.signal(signal));
    }

    /** Tells all to end, then waits for each. */
    @Override
    public synchronized void close() {
        closed = true;
        running.forEach(ServerProcess::end);
        running.forEach(ServerProcess::close);
    }
}
