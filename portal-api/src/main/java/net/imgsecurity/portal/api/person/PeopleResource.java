package net.imgsecurity.portal.api.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.PeopleReading;

/** The open organisation's people; whom to find by name or mail address is asked of {@link PeopleSearchResource}. */
@RequestScoped
@Path(PeopleResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation("D8")
public class PeopleResource {
    static final String PATH = "/organisation/people";

    @Inject
    People people;

    @GET
    public ListJson<PersonRowJson> list(
            @QueryParam("employeeNumber") String employeeNumber,
            @QueryParam("sort") String sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var query = PeopleSearch.byNumber(employeeNumber, sort, cursor, limit);
        var found = people.list(query);
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("employeeNumber", employeeNumber);
        parameters.put("sort", sort);
        parameters.put("limit", limit);
        return ListJson.of(
                found.page(),
                PersonRowJson::of,
                ListJson.Total.of(found.total(), PeopleReading.COUNTED),
                PATH,
                parameters);
    }
}
