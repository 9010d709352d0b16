package net.imgsecurity.portal.api.job;

import net.imgsecurity.portal.platform.Invalid;

/** The one state by which jobs can be listed; asked for by name, so that further ones change nothing for those who ask now. */
final class OnlyDead {
    static final String NAME = "dead";

    private OnlyDead() {}

    /** @throws Invalid 400 for any other state; null stands for this one */
    static void check(String state) {
        if (state != null && !state.equals(NAME)) {
            throw Invalid.request("state", "state.unknown", NAME);
        }
    }
}
