package net.imgsecurity.portal.api.personaldata;

import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.personaldata.RecordView;

/** One record; what it says is text throughout, also numbers and times. */
record RecordJson(
        String id,
        String kind,
        Instant occurredAt,
        Instant receivedAt,
        String source,
        String sourceId,
        Map<String, String> content) {
    static RecordJson of(RecordView view) {
        return new RecordJson(
                view.id().toString(),
                view.kind(),
                view.occurredAt(),
                view.receivedAt(),
                view.source(),
                view.sourceId(),
                view.content());
    }
}
