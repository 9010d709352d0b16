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
        var files = files(tenant);
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
        for (var file : files(tenant)) {
            witness.add(file);
        }
        return witness;
    }

    /** Those of all organisations, in no particular order. */
    static List<Path> files(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var organisations = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var organisation : organisations) {
                found.addAll(ofOrganisation(organisation));
            }
        }
        return found;
    }

    private List<Path> files(int tenant) throws IOException {
        return ofOrganisation(folder.resolve(Integer.toString(tenant)));
    }

    private static List<Path> ofOrganisation(Path organisation) throws IOException {
        var found = new ArrayList<Path>();
        if (Files.exists(organisation)) {
            try (var files = Files.newDirectoryStream(organisation, FILES)) {
                files.forEach(found::add);
            }
        }
        return found;
    }

    private Path file(AuditHead head) {
        return folder.resolve(Integer.toString(head.tenant())).resolve(FILE.format(head.at()));
    }
}
