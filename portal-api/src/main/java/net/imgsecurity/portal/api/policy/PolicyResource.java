package net.imgsecurity.portal.api.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.policy.Policies;

/** What is published about people's data, for everybody (A1, D1, D13). */
@RequestScoped
@Path(PolicyResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Obligation({"A1", "D1", "D13"})
public class PolicyResource {
    static final String PATH = "/policy";

    @Inject
    Policies policies;

    @GET
    public PolicyJson inForce() {
        return PolicyJson.of(policies.inForce(), policies.registers(), policies.versions());
    }

    @GET
    @Path("/{version}")
    public PolicyJson version(@PathParam("version") String version) {
        return PolicyJson.of(policies.version(version), null, policies.versions());
    }
}
