package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.proof.AuditHead;
import net.imgsecurity.portal.proof.Witness;
import net.imgsecurity.portal.proof.WitnessFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This node's folder of heads outside the database, configured by {@code portal.audit.witness}; none without it. */
@ApplicationScoped
public class AuditWitness {
    @Inject
    @ConfigProperty(name = "portal.audit.witness")
    Optional<String> path;

    @Inject
    @ConfigProperty(name = "portal.stage", defaultValue = "production")
    String stage;

    /** Of each organisation the newest head that is on the disk, or none; one that was not asked for is not here. */
    private final Map<Integer, Optional<AuditHead>> newest = new HashMap<>();

    /** Production has one: without it nobody could tell that the log was cut short. */
    Optional<String> problem() {
        if (path.isEmpty()) {
            return stage.equals("development") ? Optional.empty() : Optional.of("portal.audit.witness is not set");
        }
        return Files.isRegularFile(Path.of(path.get()))
                ? Optional.of("portal.audit.witness is a file, and has to be a folder")
                : Optional.empty();
    }

    /** The heads of an organisation that left the database here until now. */
    public synchronized Witness of(TenantId tenant) {
        try {
            return path.isEmpty() ? Witness.of(List.of()) : folder().of(tenant.value());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the audit log's witness cannot be read: " + unreadable, unreadable);
        }
    }

    /** The newest one of an organisation that left the database here. */
    synchronized Optional<AuditHead> newest(TenantId tenant) {
        return path.isEmpty() ? Optional.empty() : newest.computeIfAbsent(tenant.value(), this::read);
    }

    /** Whether this head, and maybe others before it, are not written down here yet. */
    boolean lacks(AuditHead head) {
        var last = newest(new TenantId(head.tenant())).map(AuditHead::number).orElse(0L);
        return path.isPresent() && last < head.number();
    }

    /** Writes down the next heads of one organisation, in their order; on the disk when this returns. */
    synchronized void append(List<AuditHead> heads) {
        try {
            folder().append(heads);
            var last = heads.get(heads.size() - 1);
            newest.put(last.tenant(), Optional.of(last));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the audit log's witness cannot be written: " + unwritable, unwritable);
        }
    }

    private Optional<AuditHead> read(int tenant) {
        try {
            return folder().newest(tenant);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the audit log's witness cannot be read: " + unreadable, unreadable);
        }
    }

    private WitnessFolder folder() {
        return new WitnessFolder(Path.of(path.orElseThrow()));
    }
}
