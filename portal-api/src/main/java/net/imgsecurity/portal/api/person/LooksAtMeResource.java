package net.imgsecurity.portal.api.person;

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
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.LooksAtMe;

/** Who looked at the bearer's data in the open organisation (A11, C16). */
@RequestScoped
@Path(LooksAtMeResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation({"A11", "C16"})
public class LooksAtMeResource {
    static final String PATH = "/me/looks";

    @Inject
    LooksAtMe looks;

    @GET
    public ListJson<LookJson> list(@QueryParam("cursor") String cursor) {
        return ListJson.of(looks.list(cursor), LookJson::of, null, PATH, Map.of());
    }
}
