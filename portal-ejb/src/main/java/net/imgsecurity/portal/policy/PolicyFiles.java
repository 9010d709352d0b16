package net.imgsecurity.portal.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads what lies beside this class: the published texts with their structure, the draft of the next one, and the
 * registers. */
final class PolicyFiles {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addMixIn(Wording.class, Languages.class).build();

    /** A wording is written as its languages alone. */
    private abstract static class Languages {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Languages(Map<String, String> byLanguage) {}
    }

    private PolicyFiles() {}

    /** From the oldest to the newest. */
    static List<PolicyVersion> versions() {
        return all("versions", String.class).stream()
                .map(id -> one(id, VersionFile.class).of(text(id)))
                .toList();
    }

    static VersionFile structure(String id) {
        return one(id, VersionFile.class);
    }

    static List<String> text(String id) {
        try (var in = open(id + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DraftFile draft() {
        return one("draft", DraftFile.class);
    }

    static List<Finding> findings() {
        return all("findings", Finding.class);
    }

    static List<Proposal> proposals() {
        return all("proposals", Proposal.class);
    }

    static Registers registers() {
        return new Registers(
                one("edition", String.class),
                all("properties", Property.class),
                all("categories", DataCategory.class),
                all("purposes", Purpose.class),
                all("recipients", Recipient.class),
                all("retention", RetentionRule.class),
                all("cookies", CookieEntry.class),
                all("complaints", ComplaintRoute.class));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> all(String name, Class<T> type) {
        return List.copyOf(Arrays.asList((T[]) one(name, type.arrayType())));
    }

    private static <T> T one(String name, Class<T> type) {
        try (var in = open(name + ".json")) {
            return MAPPER.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static InputStream open(String name) {
        var in = PolicyFiles.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("there is no " + name);
        }
        return in;
    }
}
