package net.imgsecurity.portal.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;

/** The reviewed file that Keycloak imports. */
public final class RealmFile {
    private RealmFile() {}

    /** The realm as it would be imported with these environment variables. */
    public static JsonNode read(Map<String, String> environment) {
        try {
            return new ObjectMapper().readTree(Placeholders.fill(text(), environment));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The realm file is no JSON", e);
        }
    }

    /** The file as it is, placeholders included. */
    static String text() {
        return Resources.text("/realm/img-realm.json");
    }
}
