package net.imgsecurity.portal.api.audit;

import net.imgsecurity.portal.trail.HeadView;
import net.imgsecurity.portal.trail.TrailState;

/** The newest head and the last verification; null while there is none. */
record StateJson(HeadView head, VerificationJson verification) {
    static StateJson of(TrailState state) {
        return new StateJson(state.head(), VerificationJson.of(state.verification()));
    }
}
