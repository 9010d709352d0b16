package net.imgsecurity.portal.api.personaldata;

import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.api.platform.ListJson.Total;
import net.imgsecurity.portal.personaldata.CategoryView;

/** How much there is of one category, and when the newest of it happened; null when nothing is held. */
record CategoryJson(String category, Total total, Instant newest, Map<String, String> links) {
    static CategoryJson of(CategoryView view) {
        var name = MyRecordsResource.name(view.category());
        return new CategoryJson(
                name,
                new Total(view.records(), view.more()),
                view.newest(),
                Links.to("records", MyRecordsResource.PATH + "/" + name).map());
    }
}
