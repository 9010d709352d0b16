package net.imgsecurity.portal.api.consent;

import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.consent.ConsentView;

/**
 * One decision.
 *
 * @param decision {@code GIVEN} or {@code WITHDRAWN}
 */
record ConsentJson(
        String id,
        String topic,
        String channel,
        String decision,
        Instant at,
        String source,
        int wording,
        String language,
        String purpose,
        Map<String, String> links) {
    static ConsentJson of(ConsentView one) {
        return new ConsentJson(
                one.id().toString(),
                one.choice().topic().name(),
                one.choice().channel().name(),
                one.decision().name(),
                one.at(),
                one.source().name(),
                one.wording(),
                one.language(),
                one.purpose(),
                Links.to("receipt", ConsentsResource.PATH + "/" + one.id() + "/receipt")
                        .map());
    }
}
