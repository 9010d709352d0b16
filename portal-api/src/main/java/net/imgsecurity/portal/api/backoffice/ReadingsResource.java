package net.imgsecurity.portal.api.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.backoffice.ReadingsOfUs;
import net.imgsecurity.portal.door.Obligation;

/** When and why IMG's staff read the open organisation, for its administrators (A11). */
@RequestScoped
@Path(ReadingsResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation("A11")
public class ReadingsResource {
    static final String PATH = "/organisation/readings";

    @Inject
    ReadingsOfUs readings;

    @GET
    public ListJson<ReadingJson> list(@QueryParam("cursor") String cursor) {
        return ListJson.of(readings.list(cursor), ReadingJson::of, null, PATH, Map.of());
    }
}
