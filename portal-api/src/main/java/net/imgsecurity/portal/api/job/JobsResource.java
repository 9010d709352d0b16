package net.imgsecurity.portal.api.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.job.AllDeadLetters;
import net.imgsecurity.portal.platform.JobId;

/** Background work of all organisations, and of none, that was given up; for IMG's staff. */
@RequestScoped
@Path(JobsResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
    static final String PATH = "/jobs";

    @Inject
    AllDeadLetters letters;

    @GET
    public ListJson<JobJson> list(@QueryParam("state") String state, @QueryParam("cursor") String cursor) {
        OnlyDead.check(state);
        return ListJson.of(
                letters.list(cursor), job -> JobJson.of(job, PATH), null, PATH, Map.of("state", OnlyDead.NAME));
    }

    @GET
    @Path("/{id}")
    public JobJson one(@PathParam("id") String id) {
        return JobJson.of(letters.one(JobId.of(id)), PATH);
    }

    /** Asking twice is asking once. */
    @POST
    @Path("/{id}/retry")
    public Response retry(@PathParam("id") String id) {
        return Response.accepted(JobJson.of(letters.retry(JobId.of(id)), PATH)).build();
    }
}
