package net.imgsecurity.portal.api.personaldata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.personaldata.Category;
import net.imgsecurity.portal.personaldata.MyRecords;
import net.imgsecurity.portal.platform.NotFound;

/** What IMG's systems hold about the bearer in the open organisation, by category. */
@RequestScoped
@Path(MyRecordsResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation({"A3", "B3", "B4", "B5", "B6", "B8"})
public class MyRecordsResource {
    static final String PATH = "/me/records";

    @Inject
    MyRecords mine;

    @GET
    public ListJson<CategoryJson> overview() {
        var items = mine.overview().stream().map(CategoryJson::of).toList();
        return new ListJson<>(items, null, Links.to("self", PATH).map());
    }

    @GET
    @Path("/{category}")
    public ListJson<RecordJson> list(@PathParam("category") String category, @QueryParam("cursor") String cursor) {
        return ListJson.of(mine.list(named(category), cursor), RecordJson::of, null, PATH + "/" + category, Map.of());
    }

    static String name(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    private static Category named(String name) {
        return Arrays.stream(Category.values())
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
