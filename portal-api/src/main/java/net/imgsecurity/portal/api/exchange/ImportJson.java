package net.imgsecurity.portal.api.exchange;

import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.exchange.ImportView;

/**
 * How far a file was taken over. Counts are of rows and of this moment; finishedAt is null until it is done.
 *
 * @param keptUntil when the report is deleted
 */
record ImportJson(
        String fileName,
        Instant uploadedAt,
        String state,
        int total,
        int created,
        int updated,
        int unchanged,
        int refused,
        Instant finishedAt,
        Instant keptUntil,
        Map<String, String> links) {
    static ImportJson of(ImportView view) {
        var self = ImportsResource.PATH + "/" + view.id();
        var links = Links.to("self", self).and("refused", self + "/refused").and("taken", self + "/taken");
        if (view.job() != null) {
            links.and("retry", "/organisation/jobs/" + view.job() + "/retry");
        }
        return new ImportJson(
                view.fileName(),
                view.uploadedAt(),
                view.state().name(),
                view.total(),
                view.created(),
                view.updated(),
                view.unchanged(),
                view.refused(),
                view.finishedAt(),
                view.keptUntil(),
                links.map());
    }
}
