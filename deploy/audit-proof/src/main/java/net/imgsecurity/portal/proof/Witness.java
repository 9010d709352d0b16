package net.imgsecurity.portal.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * What had left the database at one moment: files of heads, of which the lengths are kept and not what is in them, and single
 * heads. Made before the database is read: all of it was there by then.
 */
public final class Witness {
    /** Of no organisation in particular: heads of many stand in it. */
    private static final int MANY = -1;

    private record Part(WitnessFile file, String name, int tenant, long length) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<AuditHead> single = new ArrayList<>();

    /** @param heads of any organisation, as they were handed out */
    public static Witness of(Collection<AuditHead> heads) {
        var witness = new Witness();
        witness.single.addAll(heads);
        return witness;
    }

    /**
     * A file of heads, or the folder of a node.
     *
     * @throws IOException also when the folder has none: nobody should think that they were looked at
     */
    void add(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            add(path, MANY);
            return;
        }
        int before = parts.size();
        for (var file : WitnessFolder.loose(path)) {
            add(file, MANY);
        }
        for (int tenant : WitnessFolder.tenants(path)) {
            addOf(path, tenant);
        }
        if (parts.size() == before) {
            throw new IOException("there are no heads in " + path);
        }
    }

    /** One organisation's files in the folder of a node. */
    void addOf(Path folder, int tenant) throws IOException {
        for (var file : WitnessFolder.files(folder, tenant)) {
            add(file, tenant);
        }
    }

    private void add(Path path, int tenant) throws IOException {
        var file = new WitnessFile(path);
        var name = path.getFileName().toString();
        parts.add(new Part(file, tenant == MANY ? name : tenant + "/" + name, tenant, file.length()));
    }

    /**
     * What it knows of one organisation; a head of another one that stands in its files too.
     *
     * @param unreadable is told the places of lines that are no heads, in files of this organisation
     */
    public void about(int tenant, Consumer<AuditHead> head, Consumer<String> unreadable) {
        read(owner -> owner == tenant, each -> true, head, unreadable);
        read(owner -> owner == MANY, each -> each == tenant, head, line -> {});
        single.stream().filter(each -> each.tenant() == tenant).forEach(head);
    }

    /** What it knows of others than these. */
    void beside(Set<Integer> tenants, Consumer<AuditHead> head, Consumer<String> unreadable) {
        read(owner -> owner == MANY, each -> !tenants.contains(each), head, unreadable);
        read(owner -> owner != MANY && !tenants.contains(owner), each -> true, head, unreadable);
        single.stream().filter(each -> !tenants.contains(each.tenant())).forEach(head);
    }

    private void read(
            IntPredicate owners, IntPredicate tenants, Consumer<AuditHead> head, Consumer<String> unreadable) {
        for (var part : parts) {
            if (owners.test(part.tenant())) {
                read(part, tenants, head, unreadable);
            }
        }
    }

    private static void read(Part part, IntPredicate tenants, Consumer<AuditHead> head, Consumer<String> unreadable) {
        try {
            part.file()
                    .read(
                            part.length(),
                            each -> {
                                if (tenants.test(each.tenant())) {
                                    head.accept(each);
                                }
                            },
                            number -> unreadable.accept(part.name() + ", line " + number));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
