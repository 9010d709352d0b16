package net.imgsecurity.portal.api.personaldata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.imgsecurity.portal.api.platform.JsonObject;
import net.imgsecurity.portal.api.platform.Languages;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.personaldata.RecordIntake;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.PersonId;

/** What IMG's own systems send about one person of the organisation that they name. */
@RequestScoped
@Path("/people/{id}/records")
@SignedIn(service = true)
@Produces(MediaType.APPLICATION_JSON)
@Obligation({"A14", "B3"})
public class RecordsResource {
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final Set<String> PARTS = Set.of("source", "records");

    @Inject
    RecordIntake intake;

    /** Records that are refused do not keep the others out: the answer names each. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ArrivedJson receive(
            @PathParam("id") String id, @HeaderParam("Accept-Language") String language, InputStream body)
            throws IOException {
        var sent = JsonObject.read(body, MOST_BYTES);
        sent.keySet().stream().filter(name -> !PARTS.contains(name)).findFirst().ifPresent(name -> {
            throw Invalid.request(name, "json.unknown", name, String.join(", ", new TreeSet<>(PARTS)));
        });
        var arrived = intake.receive(PersonId.of(id), source(sent), records(sent));
        return ArrivedJson.of(arrived, Languages.of(language));
    }

    private static String source(Map<String, Object> sent) {
        return sent.get("source") instanceof String source ? source : null;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> records(Map<String, Object> sent) {
        return sent.get("records") instanceof List<?> records ? (List<Object>) records : List.of();
    }
}
