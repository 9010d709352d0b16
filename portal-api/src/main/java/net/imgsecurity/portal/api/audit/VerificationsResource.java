package net.imgsecurity.portal.api.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import net.imgsecurity.portal.api.platform.Limit;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.trail.TrailStates;

/** Whether the audit logs of all organisations verify, for IMG's staff. */
@RequestScoped
@Path(VerificationsResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class VerificationsResource {
    static final String PATH = "/organisations/verifications";

    @Inject
    TrailStates states;

    @GET
    public ListJson<TenantTrailJson> list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("limit", limit);
        return ListJson.of(states.list(cursor, Limit.of(limit)), TenantTrailJson::of, null, PATH, parameters);
    }
}
