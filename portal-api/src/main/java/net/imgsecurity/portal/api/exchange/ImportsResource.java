package net.imgsecurity.portal.api.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Body;
import net.imgsecurity.portal.api.platform.Languages;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.api.platform.ListJson;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.exchange.Imports;
import net.imgsecurity.portal.platform.ImportId;

/** Files of people sent for the open organisation. A file is taken in at once and carried out in the background. */
@RequestScoped
@Path(ImportsResource.PATH)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Obligation("A4")
public class ImportsResource {
    static final String PATH = "/organisation/imports";

    @Inject
    Imports imports;

    @POST
    @Consumes("text/csv")
    public Response start(@HeaderParam("File-Name") String fileName, InputStream body) throws IOException {
        var id = imports.start(FileName.decode(fileName), Body.read(body, Imports.MOST_BYTES));
        return Response.accepted(ImportJson.of(imports.one(id)))
                .location(URI.create(Links.path(PATH + "/" + id)))
                .build();
    }

    @GET
    public ListJson<ImportJson> list(@QueryParam("cursor") String cursor) {
        return ListJson.of(imports.list(cursor), ImportJson::of, null, PATH, Map.of());
    }

    @GET
    @Path("/{id}")
    public ImportJson one(@PathParam("id") String id) {
        return ImportJson.of(imports.one(ImportId.of(id)));
    }

    @GET
    @Path("/{id}/taken")
    public ListJson<TakenRowJson> taken(@PathParam("id") String id, @QueryParam("cursor") String cursor) {
        var file = ImportId.of(id);
        return ListJson.of(imports.taken(file, cursor), TakenRowJson::of, null, PATH + "/" + file + "/taken", Map.of());
    }

    @GET
    @Path("/{id}/refused")
    public ListJson<RefusedRowJson> refused(
            @PathParam("id") String id,
            @QueryParam("cursor") String cursor,
            @HeaderParam("Accept-Language") String acceptLanguage) {
        var locale = Languages.of(acceptLanguage);
        var file = ImportId.of(id);
        return ListJson.of(
                imports.refused(file, cursor),
                row -> RefusedRowJson.of(row, locale),
                null,
                PATH + "/" + file + "/refused",
                Map.of());
    }
}
