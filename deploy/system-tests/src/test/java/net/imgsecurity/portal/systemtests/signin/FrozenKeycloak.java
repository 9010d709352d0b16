package net.imgsecurity.portal.systemtests.signin;

import java.io.IOException;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** The stack's Keycloak while it takes connections and answers nothing; it goes on when this is closed. */
final class FrozenKeycloak implements AutoCloseable {
    private final ProcessHandle keycloak;

    private FrozenKeycloak(ProcessHandle keycloak) {
        this.keycloak = keycloak;
    }

    static FrozenKeycloak of(Portal portal) {
        var frozen = new FrozenKeycloak(process(portal.addresses().issuer().getPort()));
        frozen.signal("-STOP");
        return frozen;
    }

    @Override
    public void close() {
        signal("-CONT");
    }

    /** The one process that was started to listen on this port. */
    private static ProcessHandle process(int port) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Stream::of)
                        .anyMatch(("--http-port=" + port)::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Keycloak was started for port " + port));
    }

    private void signal(String name) {
        try {
            var command = new ProcessBuilder("kill", name, String.valueOf(keycloak.pid())).inheritIO();
            if (command.start().waitFor() != 0) {
                throw new IllegalStateException("Keycloak took no " + name);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
