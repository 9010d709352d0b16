package net.imgsecurity.portal.api.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.imgsecurity.portal.api.platform.Reads;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.person.People;

/**
 * Finding people by what they are called. It goes by POST because addresses are kept in logs and histories all along the way.
 * A class of its own, since "search" would else be taken for a person's id.
 */
@RequestScoped
@Path(PeopleResource.PATH + "/search")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class PeopleSearchResource {
    @Inject
    People people;

    @POST
    @Reads
    @Consumes(MediaType.APPLICATION_JSON)
    public FoundJson search(PeopleSearch body) {
        return FoundJson.of(people.list(body.query()));
    }
}
