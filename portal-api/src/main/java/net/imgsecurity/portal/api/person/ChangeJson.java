package net.imgsecurity.portal.api.person;

import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.person.ChangeView;

/** One entry of a history; before and after are null for "nothing held", or when the key to them is gone. */
record ChangeJson(
        UUID id,
        String field,
        String before,
        String after,
        String source,
        String actor,
        Instant at,
        boolean readable,
        boolean undoable) {
    static ChangeJson of(ChangeView view) {
        return new ChangeJson(
                view.id(),
                view.field().path(),
                view.before(),
                view.after(),
                view.source().name(),
                view.actorName(),
                view.at(),
                view.readable(),
                view.undoable());
    }
}
