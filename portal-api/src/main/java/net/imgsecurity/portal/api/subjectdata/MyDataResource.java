package net.imgsecurity.portal.api.subjectdata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.subjectdata.MyData;

/** All that the open organisation holds about the bearer, and a copy of it (E1). */
@RequestScoped
@Path(MyDataResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation("E1")
public class MyDataResource {
    static final String PATH = "/me/data";

    @Inject
    MyData mine;

    @GET
    public MyDataJson state() {
        return MyDataJson.of(mine.state());
    }

    /** Done in the background. */
    @POST
    @Path("/copy")
    public Response prepare() {
        mine.prepareCopy();
        return Response.accepted(MyDataJson.of(mine.state())).build();
    }

    /** Nothing while there is none that can be fetched. */
    @GET
    @Path("/copy")
    @Produces("application/zip")
    public Response copy() {
        return mine.copy()
                .map(archive -> Response.ok(archive)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.zip\""))
                .orElseGet(Response::noContent)
                .build();
    }
}
