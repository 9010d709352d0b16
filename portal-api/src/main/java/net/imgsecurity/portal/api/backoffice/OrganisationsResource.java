package net.imgsecurity.portal.api.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.function.Function;
import net.imgsecurity.portal.api.platform.Limit;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.backoffice.OrganisationRow;
import net.imgsecurity.portal.backoffice.Organisations;

/** The organisations that there are, for IMG's staff. */
@RequestScoped
@Path(OrganisationsResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {
    static final String PATH = "/organisations";

    @Inject
    Organisations organisations;

    @GET
    public ListJson<OrganisationRow> list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("limit", limit);
        return ListJson.of(organisations.list(cursor, Limit.of(limit)), Function.identity(), null, PATH, parameters);
    }
}
