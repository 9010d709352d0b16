package net.imgsecurity.portal.systemtests.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import net.imgsecurity.portal.systemtests.surface.Sockets.Listener;
import org.junit.jupiter.api.Test;

@RunningPortal
class OpenPortsIT {
    @Test
    void everyServerListensOnLoopbackOnly(Portal portal) throws IOException {
        var listeners = Sockets.listening();
        var doors = doors(portal);
        var processes = processes(listeners, doors);
        assertTrue(processes.size() >= 3, "database, identity provider and portal, found " + processes);
        var theirs = processes.stream()
                .flatMap(process -> Sockets.of(process).stream())
                .collect(Collectors.toSet());
        var open = listeners.stream()
                .filter(listener -> theirs.contains(listener.inode()))
                .filter(listener -> !listener.address().isLoopbackAddress())
                .map(listener -> listener.address() + " port " + listener.port())
                .toList();
        assertEquals(List.of(), open);
    }

    /** Those that hold one of the doors, and whatever they or we started. */
    private static Set<Long> processes(List<Listener> listeners, Set<Integer> doors) {
        var inodes = listeners.stream()
                .filter(listener -> doors.contains(listener.port()))
                .map(Listener::inode)
                .collect(Collectors.toSet());
        var found = new HashSet<Long>();
        Sockets.processes()
                .filter(process -> Sockets.of(process).stream().anyMatch(inodes::contains))
                .forEach(process -> {
                    found.add(process);
                    ProcessHandle.of(process).stream()
                            .flatMap(ProcessHandle::descendants)
                            .forEach(child -> found.add(child.pid()));
                });
        return found;
    }

    private static Set<Integer> doors(Portal portal) {
        var addresses = portal.addresses();
        var database = URI.create(portal.database().url().replaceFirst("^jdbc:", ""));
        return Stream.of(addresses.portal(), addresses.management(), addresses.issuer(), addresses.mail(), database)
                .map(URI::getPort)
                .collect(Collectors.toSet());
    }
}
