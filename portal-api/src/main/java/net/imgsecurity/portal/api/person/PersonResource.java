package net.imgsecurity.portal.api.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Answers;
import net.imgsecurity.portal.api.platform.IfMatch;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.platform.PersonId;

/** One person of the open organisation. */
@RequestScoped
@Path(PeopleResource.PATH + "/{id}")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation("D8")
public class PersonResource {
    @Inject
    People people;

    @PathParam("id")
    String id;

    @GET
    public Response read(@Context Request request) {
        var view = people.one(person());
        return Answers.of(request, view.version(), ProfileJson.of(view, path()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@HeaderParam("If-Match") String ifMatch, ProfileData body) {
        var version = IfMatch.parse(ifMatch).version(() -> people.one(person()).version());
        var view = people.edit(person(), body, version);
        return Answers.changed(view.version(), ProfileJson.of(view, path()));
    }

    @GET
    @Path("/history")
    public ListJson<ChangeJson> history(@QueryParam("cursor") String cursor) {
        return ListJson.of(people.history(person(), cursor), ChangeJson::of, null, path() + "/history", Map.of());
    }

    private PersonId person() {
        return PersonId.of(id);
    }

    private String path() {
        return PeopleResource.PATH + "/" + person();
    }
}
