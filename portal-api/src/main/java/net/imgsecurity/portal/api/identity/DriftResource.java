package net.imgsecurity.portal.api.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.identity.Drifts;

/** What we and the identity provider disagree about; for IMG's staff. */
@RequestScoped
@Path(DriftResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class DriftResource {
    static final String PATH = "/drift";

    @Inject
    Drifts drifts;

    @GET
    public ListJson<DriftJson> list(@QueryParam("cursor") String cursor) {
        return ListJson.of(drifts.list(cursor), DriftJson::of, null, PATH, Map.of());
    }

    /** In the background. */
    @POST
    @Path("/comparison")
    public Response compare() {
        drifts.compare();
        return Response.accepted().build();
    }

    @POST
    @Path("/{id}/settle")
    public Response settle(@PathParam("id") String id) {
        drifts.settle(id);
        return Response.accepted().build();
    }
}
