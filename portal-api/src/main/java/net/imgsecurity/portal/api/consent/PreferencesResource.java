package net.imgsecurity.portal.api.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.consent.Chosen;
import net.imgsecurity.portal.consent.Preferences;
import net.imgsecurity.portal.consent.Source;
import net.imgsecurity.portal.door.Obligation;

/** What the bearer wants to be told by IMG, and how (F3, D3). */
@RequestScoped
@Path(PreferencesResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation({"D3", "F3"})
public class PreferencesResource {
    static final String PATH = "/me/preferences";

    @Inject
    Preferences preferences;

    @GET
    public PreferencesJson read() {
        return PreferencesJson.of(preferences.mine());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public PreferencesJson decide(Chosen body) {
        preferences.decide(body);
        return read();
    }

    /** Out of all marketing. */
    @POST
    @Path("/withdrawal")
    public PreferencesJson withdraw(@Context HttpHeaders headers) {
        preferences.withdrawAll(headers.getAcceptableLanguages().get(0).getLanguage(), Source.API);
        return read();
    }
}
