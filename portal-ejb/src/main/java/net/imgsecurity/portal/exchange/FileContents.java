package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonName;
import net.imgsecurity.portal.platform.TenantId;

/**
 * What is in the files, up to ten megabytes each, until they are carried out. Not mapped: as a part of its entity it would be
 * read again with each portion of rows and each look at how far a file is.
 */
@ApplicationScoped
class FileContents {
    @Inject
    Jdbc jdbc;

    /** The file's own row is there already, in this transaction. */
    void keep(TenantId tenant, ImportId id, byte[] content) {
        jdbc.update("UPDATE import_file SET content = ? WHERE tenant_id = ? AND id = ?", content, tenant, id);
    }

    /**
     * @return with empty content when the file is forgotten
     * @throws NotFound also for a file of another organisation
     */
    ImportWork.Rest rest(TenantId tenant, ImportId id) {
        return jdbc.first(
                        "SELECT content, next_line FROM import_file WHERE tenant_id = ? AND id = ?",
                        row -> {
                            var content = row.getBytes("content");
                            return new ImportWork.Rest(
                                    content == null ? new byte[0] : content, row.getLong("next_line"));
                        },
                        tenant,
                        id)
                .orElseThrow(NotFound::new);
    }

    /** Those that are there still and came before this person's erasure name nobody of these any longer. */
    void strike(TenantId tenant, Predicate<PersonName> people) {
        var waiting = jdbc.list(
                "SELECT id FROM import_file WHERE tenant_id = ? AND finished_at IS NULL AND content IS NOT NULL",
                row -> new ImportId(Jdbc.uuid(row, "id")),
                tenant);
        for (var id : waiting) {
            var content = jdbc.first(
                    "SELECT content FROM import_file WHERE tenant_id = ? AND id = ? AND content IS NOT NULL FOR UPDATE",
                    row -> row.getBytes("content"),
                    tenant,
                    id);
            content.ifPresent(held -> keep(tenant, id, new PeopleFile(held).without(people)));
        }
    }

    void forget(TenantId tenant, ImportId id) {
        jdbc.update("UPDATE import_file SET content = NULL WHERE tenant_id = ? AND id = ?", tenant, id);
    }
}
