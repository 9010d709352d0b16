package net.imgsecurity.portal.api.subjectdata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.subjectdata.MyDataView;

/** What there is about the bearer, and how far a copy of it is. */
record MyDataJson(
        List<String> sources, Instant copyAskedAt, Instant copyUntil, boolean erasing, Map<String, String> links) {
    static MyDataJson of(MyDataView view) {
        return new MyDataJson(
                view.sources(),
                view.copyAskedAt(),
                view.copyUntil(),
                view.erasing(),
                Links.to("self", MyDataResource.PATH)
                        .and("copy", MyDataResource.PATH + "/copy")
                        .map());
    }
}
