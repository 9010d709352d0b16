package net.imgsecurity.portal.api.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.identity.SignInAddressView;
import net.imgsecurity.portal.identity.SignInAddresses;

/** The bearer's own sign-in address. */
@RequestScoped
@Path("/me/sign-in-address")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class MySignInAddressResource {
    /** @param address the one to sign in with from the confirmation on */
    public record NewAddress(String address) {}

    @Inject
    SignInAddresses addresses;

    @GET
    public SignInAddressView read() {
        return addresses.mine();
    }

    /** Nothing has changed when this is answered; the same is answered for an address that is taken. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(NewAddress body) {
        addresses.ask(body.address());
        return Response.accepted(addresses.mine()).build();
    }
}
