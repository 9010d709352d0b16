package net.imgsecurity.portal.api.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.tenancy.OwnSecurity;
import net.imgsecurity.portal.tenancy.OwnSession;

/** The browsers in which the bearer is signed in to the pages. */
@RequestScoped
@Path(MySessionsResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class MySessionsResource {
    static final String PATH = "/me/sessions";

    /** @param device such as "Firefox, Windows"; empty when the browser did not say */
    public record SessionJson(
            String id,
            String device,
            Instant signedInAt,
            Instant lastUsedAt,
            boolean secondFactor,
            Map<String, String> links) {
        static SessionJson of(OwnSession one) {
            return new SessionJson(
                    one.id().toString(),
                    one.device(),
                    one.openedAt(),
                    one.seenAt(),
                    one.secondFactor(),
                    Links.to("self", PATH + "/" + one.id()).map());
        }
    }

    @Inject
    OwnSecurity security;

    @GET
    public ListJson<SessionJson> list() {
        var items = security.sessions().stream().map(SessionJson::of).toList();
        return new ListJson<>(items, null, Links.to("self", PATH).map());
    }

    @DELETE
    @Path("/{id}")
    public void end(@PathParam("id") String id) {
        security.end(id);
    }
}
