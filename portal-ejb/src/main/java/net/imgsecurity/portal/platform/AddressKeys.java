package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A key for each mail address of which IMG itself keeps something, wrapped by a master key. Rows refer to it by its id alone, so
 * that destroying it leaves them unreadable and nobody's. For the services of features; authorises nobody.
 */
@ApplicationScoped
public class AddressKeys {
    private static final String FIND = "SELECT id, master, wrapped FROM address_key WHERE ";

    private final SecureRandom random = new SecureRandom();

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    AddressHash hash;

    @Inject
    MasterKeys master;

    /** For reading; empty when nothing is kept of the address. */
    public Optional<AddressKey> of(EmailAddress address) {
        return of(hash.of(address));
    }

    /** @param addressHash as {@link AddressHash} makes it */
    public Optional<AddressKey> of(byte[] addressHash) {
        return jdbc.first(FIND + "address_hash = ?", this::opened, addressHash);
    }

    /** Those of these ids that are there still. */
    public Map<UUID, AddressKey> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.list(FIND + "id IN (" + Jdbc.marks(ids.size()) + ")", this::opened, ids.toArray()).stream()
                        .collect(Collectors.toMap(AddressKey::id, Function.identity()));
    }

    /** For writing, in the running transaction; made now if there is none. */
    public AddressKey forWriting(EmailAddress address) {
        var addressHash = hash.of(address);
        return of(addressHash).orElseGet(() -> {
            // Another transaction may make it at the same time: then theirs is waited for and taken.
            add(addressHash);
            return of(addressHash).orElseThrow();
        });
    }

    /** What was kept under it is nobody's once this is committed. */
    public void destroy(EmailAddress address) {
        jdbc.update("DELETE FROM address_key WHERE address_hash = ?", hash.of(address));
    }

    boolean wrappedByFormer() {
        return jdbc.first("SELECT id FROM address_key WHERE master <> ? LIMIT 1", row -> true, master.current())
                .isPresent();
    }

    /**
     * Wraps some more of the keys under the current master key, which stay as they are otherwise.
     *
     * @return how many; fewer than the limit when none is left, or others are at it
     */
    int rewrap(int limit) {
        record Old(UUID id, byte[] key) {}
        var old = jdbc.list(
                FIND + "master <> ? LIMIT ? FOR UPDATE SKIP LOCKED",
                row -> new Old(Jdbc.uuid(row, "id"), unwrapped(row)),
                master.current(),
                limit);
        for (var one : old) {
            var wrapped = master.wrap(one.key(), Ids.bytes(one.id()));
            jdbc.update(
                    "UPDATE address_key SET master = ?, wrapped = ? WHERE id = ?",
                    wrapped.by(),
                    wrapped.bytes(),
                    one.id());
        }
        return old.size();
    }

    private void add(byte[] addressHash) {
        var id = Ids.next();
        var key = new byte[AesGcm.KEY];
        random.nextBytes(key);
        var wrapped = master.wrap(key, Ids.bytes(id));
        jdbc.update(
                "INSERT IGNORE INTO address_key (id, address_hash, master, wrapped, made_at) VALUES (?, ?, ?, ?, ?)",
                id,
                addressHash,
                wrapped.by(),
                wrapped.bytes(),
                clock.instant());
    }

    private AddressKey opened(ResultSet row) throws SQLException {
        return new AddressKey(Jdbc.uuid(row, "id"), unwrapped(row));
    }

    private byte[] unwrapped(ResultSet row) throws SQLException {
        return master.unwrap(row.getString("master"), row.getBytes("wrapped"), row.getBytes("id"));
    }
}
