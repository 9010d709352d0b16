package net.imgsecurity.portal.api.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.membership.Invitations;
import net.imgsecurity.portal.platform.PersonId;

/** The invitation of one person who is registered and is not in. */
@RequestScoped
@Path("/organisation/people/{id}/invitation")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {
    @Inject
    Invitations invitations;

    @PathParam("id")
    String id;

    @POST
    public Response again() {
        return Response.accepted(MemberJson.of(invitations.again(PersonId.of(id))))
                .build();
    }

    @DELETE
    public void withdraw() {
        invitations.withdraw(PersonId.of(id));
    }
}
