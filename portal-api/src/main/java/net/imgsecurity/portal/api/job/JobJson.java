package net.imgsecurity.portal.api.job;

import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.job.JobView;

/**
 * Background work that was given up, or was until it was tried again.
 *
 * @param organisation short name; null for work of no organisation
 * @param problem key or name of the last failure; null when it is not said
 */
record JobJson(
        String kind,
        String organisation,
        String state,
        int attempts,
        String problem,
        Instant askedAt,
        Instant stoppedAt,
        Map<String, String> links) {
    /** @param list path of the list in which it stands */
    static JobJson of(JobView view, String list) {
        var self = list + "/" + view.id();
        var links = Links.to("self", self).and("retry", self + "/retry");
        if (view.person() != null) {
            links.and("person", "/organisation/people/" + view.person());
        }
        return new JobJson(
                view.kind(),
                view.slug(),
                view.state().name(),
                view.attempts(),
                view.problem(),
                view.askedAt(),
                view.stoppedAt(),
                links.map());
    }
}
