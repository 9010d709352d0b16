package net.imgsecurity.portal.api.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.membership.Members;
import net.imgsecurity.portal.platform.PersonId;

/** What one person is in the open organisation, and whether they get in. */
@RequestScoped
@Path("/organisation/people/{id}/membership")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class MemberResource {
    /** @param role MEMBER, AUDITOR or ADMINISTRATOR */
    public record GivenRole(String role) {}

    @Inject
    Members members;

    @PathParam("id")
    String id;

    @GET
    public MemberJson read() {
        return MemberJson.of(members.one(person()));
    }

    @PUT
    @Path("/role")
    @Consumes(MediaType.APPLICATION_JSON)
    public MemberJson giveRole(GivenRole body) {
        return MemberJson.of(members.giveRole(person(), body.role()));
    }

    @POST
    @Path("/disable")
    public MemberJson disable() {
        return MemberJson.of(members.disable(person()));
    }

    @POST
    @Path("/enable")
    public MemberJson enable() {
        return MemberJson.of(members.enable(person()));
    }

    @POST
    @Path("/end")
    public MemberJson end() {
        return MemberJson.of(members.end(person()));
    }

    private PersonId person() {
        return PersonId.of(id);
    }
}
