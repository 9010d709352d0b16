package net.imgsecurity.portal.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The numbers behind the doors of one stack, all on the loopback address. */
record Ports(Map<Door, Integer> numbers) {

    /** The usual numbers, moved by {@code offset}; a variable names its port outright and is not moved. */
    static Ports from(Map<String, String> environment, int offset) {
        var numbers = new EnumMap<Door, Integer>(Door.class);
        for (var door : Door.values()) {
            var named = environment.get(door.variable);
            numbers.put(
                    door, valid(door, named == null || named.isBlank() ? String.valueOf(door.usual + offset) : named));
        }
        if (Set.copyOf(numbers.values()).size() < numbers.size()) {
            throw new StartFailure("Two of the ports are the same number: " + new TreeSet<>(numbers.values()));
        }
        return new Ports(numbers);
    }

    /** Ports that nobody uses now; all are held until the last is found, so that no two are the same. */
    static Ports free() {
        var numbers = new EnumMap<Door, Integer>(Door.class);
        var held = new ArrayList<ServerSocket>();
        try {
            for (var door : Door.values()) {
                var socket = bind(0);
                held.add(socket);
                numbers.put(door, socket.getLocalPort());
            }
        } catch (IOException e) {
            throw new StartFailure("No free port was found", e);
        } finally {
            held.forEach(Ports::release);
        }
        return new Ports(numbers);
    }

    int of(Door door) {
        return numbers.get(door);
    }

    URI url(Door door) {
        return URI.create("http://127.0.0.1:" + of(door));
    }

    /** @throws StartFailure naming each of these doors' ports that somebody else has, in one line */
    void refuseTaken(Set<Door> doors) {
        List<Door> taken = doors.stream().filter(door -> !isFree(of(door))).toList();
        if (!taken.isEmpty()) {
            throw new StartFailure(taken.stream()
                            .map(door -> "Port %d for %s (%s)".formatted(of(door), door.what, door.variable))
                            .collect(Collectors.joining("; "))
                    + (taken.size() == 1 ? " is in use" : " are in use")
                    + ": end what listens there, or move the stack with --port-offset N.");
        }
    }

    private static int valid(Door door, String text) {
        if (!text.strip().matches("[0-9]{1,5}")
                || Integer.parseInt(text.strip()) < 1
                || Integer.parseInt(text.strip()) > 65535) {
            throw new StartFailure(door.variable + " must be a port between 1 and 65535, not '" + text + "'");
        }
        return Integer.parseInt(text.strip());
    }

    private static boolean isFree(int port) {
        try {
            release(bind(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        var socket = new ServerSocket();
        // A port that was let go a moment ago is free: the servers bind it in the same way.
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        return socket;
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new StartFailure("A port could not be let go", e);
        }
    }
}
