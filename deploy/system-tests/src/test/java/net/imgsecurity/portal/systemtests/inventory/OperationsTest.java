package net.imgsecurity.portal.systemtests.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OperationsTest {
    @Path("things/{id}")
    public static class Things {
        @PathParam("id")
        String id;

        @GET
        public String read(@QueryParam("cursor") String cursor) {
            return "";
        }

        @POST
        @Path("/parts")
        public void add(@HeaderParam("If-Match") String tag, String body) {}

        @DELETE
        public void remove() {}

        public void helper() {}
    }

    @Path("more")
    public static class More {
        @Path("below")
        public Things below() {
            return new Things();
        }
    }

    @Test
    void findsEachMethodWithWhatItTakes() {
        var found = Set.copyOf(Operations.of(Things.class, "/api/v1").values());
        assertEquals(
                Set.of(
                        new Operation("GET", "/api/v1/things/{id}", sorted("path:id", "query:cursor"), ""),
                        new Operation(
                                "POST", "/api/v1/things/{id}/parts", sorted("path:id", "header:If-Match"), "String"),
                        new Operation("DELETE", "/api/v1/things/{id}", sorted("path:id"), "")),
                found);
    }

    @Test
    void refusesWhatItCannotFollow() {
        assertThrows(IllegalStateException.class, () -> Operations.of(More.class, ""));
    }

    private static TreeSet<String> sorted(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
