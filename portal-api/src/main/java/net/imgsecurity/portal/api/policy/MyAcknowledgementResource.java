package net.imgsecurity.portal.api.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.policy.AcknowledgementView;
import net.imgsecurity.portal.policy.Acknowledgements;

/** Which versions of the policy the bearer has seen (F9); no consent (F10). */
@RequestScoped
@Path("/me/policy-acknowledgement")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation({"F9", "F10"})
public class MyAcknowledgementResource {
    /** @param version the one that the bearer was shown */
    public record SeenVersion(String version) {}

    @Inject
    Acknowledgements acknowledgements;

    @GET
    public AcknowledgementView read() {
        return acknowledgements.mine();
    }

    /** A second time changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public AcknowledgementView acknowledge(SeenVersion body) {
        return acknowledgements.acknowledge(body.version());
    }
}
