package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Jdbc;

/** Who wants something: those who consented last and are not suppressed, as far as the rows alone say it. */
@ApplicationScoped
class Readers {
    private static final String OF = " FROM consent_record r JOIN address_key k ON k.id = r.address_id"
            + " WHERE r.topic = ? AND r.channel = ? AND r.decision = 'GIVEN' AND r.address_id > ?"
            + " AND NOT EXISTS (SELECT 1 FROM consent_record n WHERE n.address_id = r.address_id AND n.topic = r.topic"
            + " AND n.channel = r.channel AND n.number > r.number)"
            + " AND NOT EXISTS (SELECT 1 FROM suppression s WHERE s.address_hash = k.address_hash"
            + " AND (s.topic = r.topic AND s.channel = r.channel"
            + " OR s.topic = 'EVERYTHING' AND s.channel = 'EVERY' AND s.since >= r.decided_at))";

    @Inject
    Jdbc jdbc;

    /** One reader: the address's id, and the record by which they consented. */
    record Reader(UUID address, UUID record, String language) {}

    /** In the order of their addresses' ids. */
    List<Reader> after(UUID address, Choice choice, int limit) {
        return jdbc.list(
                "SELECT r.address_id, r.id, r.language" + OF + " ORDER BY r.address_id LIMIT ?",
                row -> new Reader(Jdbc.uuid(row, "address_id"), Jdbc.uuid(row, "id"), row.getString("language")),
                Stream.concat(values(choice, address), Stream.of(limit)).toArray());
    }

    /** The one of this address, if they want it. */
    Optional<Reader> of(UUID address, Choice choice) {
        return jdbc.first(
                "SELECT r.address_id, r.id, r.language" + OF + " AND r.address_id = ?",
                row -> new Reader(Jdbc.uuid(row, "address_id"), Jdbc.uuid(row, "id"), row.getString("language")),
                Stream.concat(values(choice, new UUID(0, 0)), Stream.of(address))
                        .toArray());
    }

    /** Those of these hashes of addresses who want it, by the hash's 64 hexadecimal digits. */
    Map<String, Reader> of(Collection<byte[]> hashes, Choice choice) {
        return hashes.isEmpty()
                ? Map.of()
                : jdbc
                        .list(
                                "SELECT r.address_id, r.id, r.language, k.address_hash" + OF
                                        + " AND k.address_hash IN (" + Jdbc.marks(hashes.size()) + ")",
                                row -> Map.entry(
                                        HexFormat.of().formatHex(row.getBytes("address_hash")),
                                        new Reader(
                                                Jdbc.uuid(row, "address_id"),
                                                Jdbc.uuid(row, "id"),
                                                row.getString("language"))),
                                Stream.concat(values(choice, new UUID(0, 0)), hashes.stream())
                                        .toArray())
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many there are; counting stops at one more than this. */
    int count(Choice choice, int upto) {
        return jdbc.first(
                        "SELECT COUNT(*) AS n FROM (SELECT 1" + OF + " LIMIT ?) c",
                        row -> row.getInt("n"),
                        Stream.concat(values(choice, new UUID(0, 0)), Stream.of(upto + 1))
                                .toArray())
                .orElseThrow();
    }

    private static Stream<Object> values(Choice choice, UUID after) {
        return Stream.of(choice.topic(), choice.channel(), after);
    }
}
