package net.imgsecurity.portal.api.audit;

import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.trail.EntryView;
import net.imgsecurity.portal.trail.EntryView.Named;

/** One entry; number is null while it waits for its place. */
record EntryJson(
        String id,
        Long number,
        Instant at,
        String action,
        String role,
        NamedJson actor,
        NamedJson subject,
        Map<String, String> details,
        boolean erased) {
    /** By id; name is null for what is no person, or nobody any more. */
    record NamedJson(String id, String name) {
        static NamedJson of(Named named) {
            return named == null ? null : new NamedJson(named.id().toString(), named.name());
        }
    }

    static EntryJson of(EntryView entry) {
        return new EntryJson(
                entry.id().toString(),
                entry.number(),
                entry.at(),
                entry.action(),
                entry.role(),
                NamedJson.of(entry.actor()),
                NamedJson.of(entry.subject()),
                entry.details(),
                entry.erased());
    }
}
