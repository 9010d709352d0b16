package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.imgsecurity.portal.audit.AuditHeads;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.TenantId;

/** Copies of people's data: encrypted in parts under the person's key, put together when they are fetched, gone after a week. */
@ApplicationScoped
class Copies {
    private static final Duration KEPT = Duration.ofDays(7);

    private record Part(String source, byte[] sealed) {}

    @Inject
    Jdbc jdbc;

    @Inject
    PersonKeys keys;

    @Inject
    AuditHeads heads;

    @Inject
    Clock clock;

    Instant until(SubjectRun finished) {
        return finished.finishedAt().plus(KEPT);
    }

    /** Those that are over, or never ended. */
    List<TenantId> tenantsWithOld() {
        return jdbc.list(
                "SELECT DISTINCT tenant_id FROM subject_run WHERE kind = ? AND COALESCE(finished_at, asked_at) < ?",
                row -> new TenantId(row.getInt("tenant_id")),
                SubjectRun.Kind.COPY,
                clock.instant().minus(KEPT));
    }

    Optional<UUID> oldest(TenantId tenant) {
        return jdbc.first(
                "SELECT id FROM subject_run WHERE tenant_id = ? AND kind = ? AND COALESCE(finished_at, asked_at) < ? LIMIT 1",
                row -> Jdbc.uuid(row, "id"),
                tenant,
                SubjectRun.Kind.COPY,
                clock.instant().minus(KEPT));
    }

    /**
     * With the newest head of the organisation's audit log, which speaks for the making of the copy once a minute has passed. Empty
     * when the person's key is gone, and with it what it had encrypted.
     */
    Optional<byte[]> archive(TenantId tenant, SubjectRun run) {
        var parts = jdbc.list(
                "SELECT source, content_sealed FROM subject_step WHERE tenant_id = ? AND run_id = ? ORDER BY source",
                row -> new Part(row.getString("source"), row.getBytes("content_sealed")),
                tenant,
                run.id());
        var key = keys.of(tenant, run.person());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                var content = key.openBytes(SubjectWork.part(run.id(), part.source()), part.sealed());
                if (content.isEmpty()) {
                    return Optional.empty();
                }
                put(zip, part.source() + ".json", run.finishedAt(), content.get());
            }
            var head = heads.present(tenant);
            if (head.isPresent()) {
                put(
                        zip,
                        "audit-head.txt",
                        head.get().at(),
                        (head.get().text() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, Instant at, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
