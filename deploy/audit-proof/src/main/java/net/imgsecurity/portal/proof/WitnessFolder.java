package net.imgsecurity.portal.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A node's heads outside the database: for each organisation a folder, by its number, with a file for each month. */
public final class WitnessFolder {
    private static final DateTimeFormatter FILE =
            DateTimeFormatter.ofPattern("'heads-'uuuu-MM'.txt'").withZone(ZoneOffset.UTC);
    private static final String FILES = "heads-*.txt";

    private final Path folder;

    public WitnessFolder(Path folder) {
        this.folder = folder;
    }

    /** Adds heads of one organisation, in the order of their numbers; on the disk when this returns. */
    public void append(List<AuditHead> heads) throws IOException {
        var together = new ArrayList<AuditHead>();
        for (var head : heads) {
            if (!together.isEmpty() && !file(together.get(0)).equals(file(head))) {
                new WitnessFile(file(together.get(0))).append(together);
                together.clear();
            }
            together.add(head);
        }
        if (!together.isEmpty()) {
            new WitnessFile(file(together.get(0))).append(together);
        }
    }

    /** An organisation's newest head. Lines that cannot be read count for nothing: the verification tells of them. */
    public Optional<AuditHead> newest(int tenant) throws IOException {
        var files = files(folder, tenant);
        files.sort(Comparator.reverseOrder());
        for (var file : files) {
            var newest = newest(new WitnessFile(file));
            if (newest.isPresent()) {
                return newest;
            }
        }
        return Optional.empty();
    }

    private static Optional<AuditHead> newest(WitnessFile file) throws IOException {
        var newest = new AtomicReference<AuditHead>();
        file.read(
                file.length(),
                head -> newest.accumulateAndGet(head, (a, b) -> a == null || a.number() < b.number() ? b : a),
                line -> {});
        return Optional.ofNullable(newest.get());
    }

    /** What it knows of one organisation now. */
    public Witness of(int tenant) throws IOException {
        var witness = new Witness();
        witness.addOf(folder, tenant);
        return witness;
    }

    /** The organisations of which it has a folder. */
    static List<Integer> tenants(Path folder) throws IOException {
        var found = new ArrayList<Integer>();
        try (var folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var each : folders) {
                var name = each.getFileName().toString();
                if (name.matches("[0-9]{1,9}")) {
                    found.add(Integer.valueOf(name));
                }
            }
        }
        return found;
    }

    /** One organisation's files, in no particular order. */
    static List<Path> files(Path folder, int tenant) throws IOException {
        var own = folder.resolve(Integer.toString(tenant));
        return Files.exists(own) ? loose(own) : new ArrayList<>();
    }

    /** The files of heads that lie in a folder itself. */
    static List<Path> loose(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, FILES)) {
            files.forEach(found::add);
        }
        return found;
    }

    private Path file(AuditHead head) {
        return folder.resolve(Integer.toString(head.tenant())).resolve(FILE.format(head.at()));
    }
}
