package net.imgsecurity.portal.api.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.person.PersonRow;
import net.imgsecurity.portal.platform.Page;

/** What a search found: cursors instead of links, since the search itself has to be sent again with each. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundJson(List<PersonRowJson> items, ListJson.Total total, String previous, String next) {
    static FoundJson of(Page<PersonRow> page, ListJson.Total total) {
        var rows = page.items().stream().map(PersonRowJson::of).toList();
        return new FoundJson(rows, total, page.previous(), page.next());
    }
}
