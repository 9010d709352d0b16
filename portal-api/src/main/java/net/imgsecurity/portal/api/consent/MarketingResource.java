package net.imgsecurity.portal.api.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.imgsecurity.portal.api.platform.JsonObject;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import net.imgsecurity.portal.consent.MarketingPermissions;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.platform.Invalid;

/** What IMG's own systems ask before they send marketing (F3, F4). */
@RequestScoped
@Path("/marketing")
@SignedIn(service = true)
@Produces(MediaType.APPLICATION_JSON)
@Obligation({"F3", "F4"})
public class MarketingResource {
    /** A thousand of the longest addresses. */
    private static final int MOST_BYTES = 300 * 1024;

    private static final Set<String> PARTS = Set.of("addresses", "topic", "channel");

    @Inject
    MarketingPermissions permissions;

    /** One answer for each address, in the order of the question. */
    @POST
    @Path("/permissions")
    @Consumes(MediaType.APPLICATION_JSON)
    public MarketingPermissionsJson ask(InputStream body) throws IOException {
        var sent = JsonObject.read(body, MOST_BYTES);
        sent.keySet().stream().filter(name -> !PARTS.contains(name)).findFirst().ifPresent(name -> {
            throw Invalid.request(name, "json.unknown", name, String.join(", ", new TreeSet<>(PARTS)));
        });
        return MarketingPermissionsJson.of(permissions.ask(texts(sent), text(sent, "topic"), text(sent, "channel")));
    }

    /** Decisions since, oldest first. */
    @GET
    @Path("/changes")
    public MarketingChangesJson changes(@QueryParam("since") String since) {
        return MarketingChangesJson.of(permissions.changes(since));
    }

    private static String text(Map<String, Object> sent, String name) {
        return sent.get(name) instanceof String text ? text : null;
    }

    private static List<String> texts(Map<String, Object> sent) {
        return sent.get("addresses") instanceof List<?> addresses
                ? addresses.stream().map(String::valueOf).toList()
                : null;
    }
}
