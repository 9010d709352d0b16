package net.imgsecurity.portal.api.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.tenancy.Doors;
import net.imgsecurity.portal.tenancy.MembershipView;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The organisations that the bearer belongs to; asked before one of them is picked. */
@RequestScoped
@Path("/me/organisations")
@SignedIn(organisation = false)
@Produces(MediaType.APPLICATION_JSON)
public class MyOrganisationsResource {
    /** @param organisation what the header Portal-Organisation takes */
    public record MembershipJson(String organisation, String name, String role, String state) {
        static MembershipJson of(MembershipView view) {
            return new MembershipJson(
                    view.slug(),
                    view.organisation(),
                    view.role().name(),
                    view.state().name());
        }
    }

    @Inject
    Doors doors;

    @GET
    public ListJson<MembershipJson> list(@Context SecurityContext security) {
        var subject = ((JsonWebToken) security.getUserPrincipal()).getSubject();
        var items =
                doors.organisations(subject).stream().map(MembershipJson::of).toList();
        return new ListJson<>(items, null, Links.to("self", "/me/organisations").map());
    }
}
