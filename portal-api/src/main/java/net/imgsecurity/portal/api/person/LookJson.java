package net.imgsecurity.portal.api.person;

import java.time.Instant;
import net.imgsecurity.portal.person.LookView;

/** One look at the bearer's data; the name is null for IMG's staff, the reason where the role is reason enough. */
record LookJson(Instant at, String kind, String role, String name, String reason) {
    static LookJson of(LookView view) {
        return new LookJson(view.at(), view.kind().name(), view.role(), view.name(), view.reason());
    }
}
