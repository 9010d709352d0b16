package net.imgsecurity.portal.api.identity;

import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.identity.DriftView;

/**
 * One difference.
 *
 * @param about id of our account, or of the provider's user where we have none
 */
record DriftJson(String kind, String about, Instant foundAt, Map<String, String> links) {
    static DriftJson of(DriftView view) {
        var links = view.kind().settled()
                ? Links.to("settle", DriftResource.PATH + "/" + view.id() + "/settle")
                        .map()
                : Map.<String, String>of();
        return new DriftJson(view.kind().name(), view.about(), view.foundAt(), links);
    }
}
