package net.imgsecurity.portal.systemtests.surface;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Listening sockets as Linux tells of them in {@code /proc}. */
final class Sockets {
    private static final String LISTENING = "0A";
    private static final Path PROC = Path.of("/proc");

    /** @param inode by which the processes that hold it name it */
    record Listener(InetAddress address, int port, String inode) {}

    private Sockets() {}

    static List<Listener> listening() throws IOException {
        var found = new ArrayList<Listener>();
        for (var table : List.of("net/tcp", "net/tcp6")) {
            for (var line : Files.readAllLines(PROC.resolve(table))) {
                var columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[3].equals(LISTENING)) {
                    var local = columns[1].split(":");
                    found.add(new Listener(address(local[0]), Integer.parseInt(local[1], 16), columns[9]));
                }
            }
        }
        return found;
    }

    /** The sockets that a process holds, by inode; none when it ended or is somebody else's. */
    static Set<String> of(long process) {
        var found = new HashSet<String>();
        try (var files = Files.list(PROC.resolve(process + "/fd"))) {
            files.forEach(file -> {
                try {
                    var target = Files.readSymbolicLink(file).toString();
                    if (target.startsWith("socket:[")) {
                        found.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                } catch (IOException closed) {
                    // Closed between the two looks.
                }
            });
        } catch (IOException ended) {
            return Set.of();
        }
        return found;
    }

    static Stream<Long> processes() {
        return ProcessHandle.allProcesses().map(ProcessHandle::pid);
    }

    /** The kernel writes addresses in words of four bytes, each in the machine's order. */
    private static InetAddress address(String hex) throws UnknownHostException {
        var bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            var word = i / 4 * 4;
            var place = word + 3 - i % 4;
            bytes[i] = (byte) Integer.parseInt(hex.substring(place * 2, place * 2 + 2), 16);
        }
        return InetAddress.getByAddress(bytes);
    }
}
