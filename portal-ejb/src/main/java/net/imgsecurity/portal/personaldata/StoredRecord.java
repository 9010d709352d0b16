package net.imgsecurity.portal.personaldata;

import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.platform.EncryptedText;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKey;
import net.imgsecurity.portal.platform.Place;

/** A record as its row. What it says opens with its person's key, and in its own row alone. */
record StoredRecord(
        UUID id,
        PersonId person,
        Kind kind,
        String source,
        String sourceId,
        Instant occurredAt,
        Instant receivedAt,
        EncryptedText content) {
    /** Looked for once: there are a thousand records in a call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    static EncryptedText sealed(PersonKey key, UUID id, ValidRecord valid) {
        return key.seal(place(id), text(valid.content()));
    }

    /** Empty when it is no longer readable. */
    Map<String, String> opened(PersonKey key) {
        return key.open(place(id), content).map(this::parsed).orElse(Map.of());
    }

    /** The same record, sent again. */
    boolean is(ValidRecord valid, PersonId whose, PersonKey key) {
        return person.equals(whose)
                && kind == valid.kind()
                && occurredAt.equals(valid.occurredAt())
                && opened(key).equals(valid.content());
    }

    RecordView view(PersonKey key) {
        return new RecordView(id, kind.name(), occurredAt, receivedAt, source, sourceId, opened(key));
    }

    private static Place place(UUID id) {
        return new Place("personal_record", "content_sealed", id);
    }

    private static String text(Map<String, String> content) {
        var json = JSON.createObjectBuilder();
        content.forEach(json::add);
        return json.build().toString();
    }

    /** In the order in which the kind names its items. */
    private Map<String, String> parsed(String text) {
        var all = new LinkedHashMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(text))) {
            var json = reader.readObject();
            kind.items().stream()
                    .map(Item::name)
                    .filter(json::containsKey)
                    .forEach(name -> all.put(name, json.getString(name)));
        }
        return all;
    }
}
