package net.imgsecurity.portal.api.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.tenancy.OwnSecurity;
import net.imgsecurity.portal.tenancy.SignInView;

/** The bearer's last sign-ins to the pages, newest first. */
@RequestScoped
@Path(MySignInsResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class MySignInsResource {
    static final String PATH = "/me/sign-ins";

    @Inject
    OwnSecurity security;

    @GET
    public ListJson<SignInView> list() {
        return new ListJson<>(security.signIns(), null, Links.to("self", PATH).map());
    }
}
