package net.imgsecurity.portal.api.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.person.Profiles;

/** The bearer's own profile in the open organisation. */
@RequestScoped
@Path(MyProfileResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation({"B1", "B2", "D7"})
public class MyProfileResource {
    static final String PATH = "/me/profile";

    @Inject
    Profiles profiles;

    @GET
    public Response read(@Context Request request) {
        var view = profiles.mine();
        return Answers.of(request, view.version(), ProfileJson.of(view, PATH));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@HeaderParam("If-Match") String ifMatch, ProfileData body) {
        var version = IfMatch.parse(ifMatch).version(() -> profiles.mine().version());
        var view = profiles.edit(body, version);
        return Answers.changed(view.version(), ProfileJson.of(view, PATH));
    }

    /** Takes back a change that the bearer made: {@code undoable} in the history says which can be. */
    @POST
    @Path("/history/{id}/undo")
    public Response undo(@PathParam("id") String id) {
        var view = profiles.undo(id);
        return Answers.changed(view.version(), ProfileJson.of(view, PATH));
    }

    @GET
    @Path("/history")
    public ListJson<ChangeJson> history(@QueryParam("cursor") String cursor) {
        return ListJson.of(profiles.history(cursor), ChangeJson::of, null, PATH + "/history", Map.of());
    }
}
