package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import net.imgsecurity.portal.platform.AddressKey;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.EncryptedText;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.Place;

/** The decisions as rows, which are added and never changed. */
@ApplicationScoped
class ConsentRecords {
    private static final String COLUMNS =
            "SELECT id, topic, channel, decision, decided_at, source, wording, language, purpose FROM consent_record r ";

    @Inject
    Jdbc jdbc;

    @Inject
    AddressKeys keys;

    /** Nobody else decides anything until the transaction ends: what is read after this is the newest. */
    void hold() {
        jdbc.first("SELECT last FROM consent_counter WHERE id = 1 FOR UPDATE", row -> true);
    }

    /** @param proof what shows that it was so; kept encrypted, and unreadable with the address's key */
    ConsentView add(AddressKey key, Wish wish, Instant at, Source source, Shown shown, Map<String, String> proof) {
        jdbc.update("UPDATE consent_counter SET last = last + 1 WHERE id = 1");
        var id = Ids.next();
        var choice = wish.choice();
        jdbc.update(
                "INSERT INTO consent_record (id, number, address_id, topic, channel, decision, decided_at, source, wording,"
                        + " language, purpose, proof_sealed) SELECT ?, last, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM consent_counter"
                        + " WHERE id = 1",
                id,
                key.id(),
                choice.topic(),
                choice.channel(),
                wish.decision(),
                at,
                source,
                shown.wording(),
                shown.language(),
                choice.topic().purpose(),
                key.seal(
                        place(id),
                        Json.createObjectBuilder(new TreeMap<String, Object>(proof))
                                .build()
                                .toString()));
        return new ConsentView(
                id,
                choice,
                wish.decision(),
                at,
                source,
                shown.wording(),
                shown.language(),
                choice.topic().purpose());
    }

    /** The last about each; a withdrawal of everything counts for all marketing that was decided before it. */
    Map<Choice, ConsentView> newest(UUID address) {
        var all = new HashMap<Choice, ConsentView>();
        jdbc.list(
                        COLUMNS + "WHERE r.address_id = ? AND r.number = (SELECT MAX(n.number) FROM consent_record n"
                                + " WHERE n.address_id = r.address_id AND n.topic = r.topic AND n.channel = r.channel)"
                                + " ORDER BY r.number",
                        ConsentRecords::view,
                        address)
                .forEach(one -> {
                    if (one.choice().equals(Choice.ALL)) {
                        Choice.marketing().forEach(choice -> all.put(choice, one));
                    }
                    all.put(one.choice(), one);
                });
        return all;
    }

    /** @param before the record to go on after; null for the newest */
    List<ConsentView> page(UUID address, UUID before, int limit) {
        return before == null
                ? jdbc.list(
                        COLUMNS + "WHERE r.address_id = ? ORDER BY r.number DESC LIMIT ?",
                        ConsentRecords::view,
                        address,
                        limit)
                : jdbc.list(
                        COLUMNS
                                + "WHERE r.address_id = ? AND r.number < (SELECT b.number FROM consent_record b WHERE b.id = ?)"
                                + " ORDER BY r.number DESC LIMIT ?",
                        ConsentRecords::view,
                        address,
                        before,
                        limit);
    }

    /** All about one topic, in their order. */
    List<ConsentView> about(UUID address, Topic topic) {
        return jdbc.list(
                COLUMNS + "WHERE r.address_id = ? AND r.topic = ? ORDER BY r.number",
                ConsentRecords::view,
                address,
                topic);
    }

    /** Empty also for one of another address. */
    Optional<ConsentView> one(UUID address, UUID id) {
        return jdbc.first(COLUMNS + "WHERE r.address_id = ? AND r.id = ?", ConsentRecords::view, address, id);
    }

    /** What shows that it was so. */
    Map<String, String> proof(AddressKey key, UUID id) {
        return jdbc.first(
                        "SELECT proof_sealed FROM consent_record WHERE address_id = ? AND id = ?",
                        row -> EncryptedText.of(row.getBytes("proof_sealed")),
                        key.id(),
                        id)
                .flatMap(text -> key.open(place(id), text))
                .map(ConsentRecords::read)
                .orElse(Map.of());
    }

    /** A decision with its number, which tells its place among all. */
    record Numbered(long number, MarketingChanges.Change change) {}

    private record Row(long number, UUID address, EncryptedText proof, ConsentView view) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("number"),
                    Jdbc.uuid(row, "address_id"),
                    EncryptedText.of(row.getBytes("proof_sealed")),
                    ConsentRecords.view(row));
        }
    }

    /** The number of the newest decision that there is. */
    long last() {
        return jdbc.first("SELECT last FROM consent_counter WHERE id = 1", row -> row.getLong("last"))
                .orElseThrow();
    }

    /** In their order, from after this number. */
    List<Numbered> since(long number, int limit) {
        var rows = jdbc.list(
                COLUMNS.replace("SELECT ", "SELECT number, address_id, proof_sealed, ")
                        + "WHERE r.number > ? ORDER BY r.number LIMIT ?",
                Row::of,
                number,
                limit);
        var known = keys.of(rows.stream().map(Row::address).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Numbered(row.number(), change(row, known.get(row.address()))))
                .toList();
    }

    /** @param key null when it is gone */
    private static MarketingChanges.Change change(Row row, AddressKey key) {
        var view = row.view();
        var address = Optional.ofNullable(key)
                .flatMap(known -> known.open(place(view.id()), row.proof()))
                .map(json -> read(json).get(Decisions.ADDRESS));
        return new MarketingChanges.Change(view.id(), address.orElse(null), view.choice(), view.decision(), view.at());
    }

    private static Map<String, String> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var object = reader.readObject();
            var read = new TreeMap<String, String>();
            object.keySet().forEach(name -> read.put(name, object.getString(name)));
            return read;
        }
    }

    private static ConsentView view(ResultSet row) throws SQLException {
        return new ConsentView(
                Jdbc.uuid(row, "id"),
                new Choice(Topic.valueOf(row.getString("topic")), Channel.valueOf(row.getString("channel"))),
                Decision.valueOf(row.getString("decision")),
                Jdbc.instant(row, "decided_at"),
                Source.valueOf(row.getString("source")),
                row.getInt("wording"),
                row.getString("language"),
                row.getString("purpose"));
    }

    private static Place place(UUID id) {
        return new Place("consent_record", "proof_sealed", id);
    }
}
