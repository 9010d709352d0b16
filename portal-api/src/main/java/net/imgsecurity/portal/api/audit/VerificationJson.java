package net.imgsecurity.portal.api.audit;

import java.time.Instant;
import java.util.List;
import net.imgsecurity.portal.trail.VerificationView;

/** What a verification found. */
record VerificationJson(
        Instant at,
        boolean verified,
        long entries,
        long waiting,
        long head,
        String root,
        int findings,
        List<String> first) {
    static VerificationJson of(VerificationView view) {
        return view == null
                ? null
                : new VerificationJson(
                        view.at(),
                        view.clean(),
                        view.entries(),
                        view.waiting(),
                        view.head(),
                        view.root(),
                        view.findings(),
                        view.first());
    }
}
