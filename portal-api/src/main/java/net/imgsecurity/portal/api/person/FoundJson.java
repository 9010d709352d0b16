package net.imgsecurity.portal.api.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.person.PeopleFound;
import net.imgsecurity.portal.person.PeopleReading;

/** What a search found: cursors instead of links, since the search itself has to be sent again with each. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundJson(List<PersonRowJson> items, ListJson.Total total, String previous, String next) {
    static FoundJson of(PeopleFound found) {
        var page = found.page();
        var rows = page.items().stream().map(PersonRowJson::of).toList();
        return new FoundJson(
                rows, ListJson.Total.of(found.total(), PeopleReading.COUNTED), page.previous(), page.next());
    }
}
