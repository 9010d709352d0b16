package net.imgsecurity.portal.api.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import net.imgsecurity.portal.api.platform.Limit;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.trail.AuditTrail;
import net.imgsecurity.portal.trail.EntryQuery;

/** The open organisation's audit log, and whether it verifies. */
@RequestScoped
@Path(AuditResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    static final String PATH = "/organisation/audit";

    @Inject
    AuditTrail trail;

    @GET
    public ListJson<EntryJson> list(
            @QueryParam("action") String action,
            @QueryParam("actor") String actor,
            @QueryParam("subject") String subject,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("action", action);
        parameters.put("actor", actor);
        parameters.put("subject", subject);
        parameters.put("from", from);
        parameters.put("until", until);
        parameters.put("limit", limit);
        var query = EntryQuery.of(action, actor, subject, from, until, cursor, Limit.of(limit));
        return ListJson.of(trail.list(query), EntryJson::of, null, PATH, parameters);
    }

    @GET
    @Path("/verification")
    public StateJson verification() {
        return StateJson.of(trail.state());
    }

    /** Done in the background. */
    @POST
    @Path("/verification")
    public Response verify() {
        trail.verify();
        return Response.accepted(StateJson.of(trail.state())).build();
    }
}
