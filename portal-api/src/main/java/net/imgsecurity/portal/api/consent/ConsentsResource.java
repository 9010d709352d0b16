package net.imgsecurity.portal.api.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.consent.Preferences;
import net.imgsecurity.portal.door.Obligation;

/** What the bearer decided about marketing, and when; with a receipt for each (F3). */
@RequestScoped
@Path(ConsentsResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation("F3")
public class ConsentsResource {
    static final String PATH = "/me/consents";

    @Inject
    Preferences preferences;

    @GET
    public ListJson<ConsentJson> list(@QueryParam("cursor") String cursor) {
        return ListJson.of(preferences.history(cursor), ConsentJson::of, null, PATH, Map.of());
    }

    @GET
    @Path("/{id}/receipt")
    public ReceiptJson receipt(@PathParam("id") String id) {
        return new ReceiptJson(preferences.receipt(id));
    }
}
