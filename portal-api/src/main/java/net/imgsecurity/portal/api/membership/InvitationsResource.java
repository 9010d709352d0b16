package net.imgsecurity.portal.api.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.membership.Members;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.ProfileData;

/** Inviting somebody new. */
@RequestScoped
@Path("/organisation/invitations")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {
    /** @param role MEMBER, AUDITOR or ADMINISTRATOR */
    public record Invitation(String employeeNumber, String role, ProfileData profile) {
        private static final ProfileData NOTHING =
                new ProfileData(null, null, null, null, null, null, null, null, null, null);

        public Invitation {
            profile = profile == null ? NOTHING : profile;
        }
    }

    @Inject
    People people;

    @Inject
    Members members;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(Invitation body) {
        var person = people.invite(body.employeeNumber(), body.profile(), body.role());
        return Response.accepted(MemberJson.of(members.one(person))).build();
    }
}
