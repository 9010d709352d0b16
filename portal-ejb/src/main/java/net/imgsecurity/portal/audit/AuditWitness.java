package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.proof.AuditHead;
import net.imgsecurity.portal.proof.WitnessFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This node's file of heads outside the database, configured by {@code portal.audit.witness}; none without it. */
@ApplicationScoped
public class AuditWitness {
    @Inject
    @ConfigProperty(name = "portal.audit.witness")
    Optional<String> path;

    @Inject
    @ConfigProperty(name = "portal.stage", defaultValue = "production")
    String stage;

    private Map<Integer, AuditHead> newest;

    /** Production has one: without it nobody could tell that the log was cut short. */
    Optional<String> problem() {
        return path.isEmpty() && !stage.equals("development")
                ? Optional.of("portal.audit.witness is not set")
                : Optional.empty();
    }

    /** All heads that left the database here. */
    public List<AuditHead> heads() {
        try {
            return path.isEmpty() ? List.of() : file().heads();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The newest one of an organisation that left the database here. */
    synchronized Optional<AuditHead> newest(TenantId tenant) {
        return Optional.ofNullable(known().get(tenant.value()));
    }

    /** Writes down those that are newer than what is in the file, on the disk when this returns. */
    synchronized void catchUp(List<AuditHead> heads) {
        if (path.isEmpty()) {
            return;
        }
        for (var head : heads) {
            var last = known().get(head.tenant());
            if (last == null || last.number() < head.number()) {
                append(head);
            }
        }
    }

    private void append(AuditHead head) {
        try {
            file().append(head);
            known().put(head.tenant(), head);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<Integer, AuditHead> known() {
        if (newest == null) {
            var read = new HashMap<Integer, AuditHead>();
            heads().forEach(head -> read.put(head.tenant(), head));
            newest = read;
        }
        return newest;
    }

    private WitnessFile file() {
        return new WitnessFile(Path.of(path.orElseThrow()));
    }
}
