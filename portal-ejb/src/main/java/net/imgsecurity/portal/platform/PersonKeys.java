package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;

/**
 * A key for each person, wrapped by their organisation's. Destroying it makes all that is encrypted for them unreadable, also
 * what stands in older copies of the database: keys are backed up apart. For the services of features; authorises nobody.
 */
@ApplicationScoped
public class PersonKeys {
    private static final String FIND =
            "SELECT p.version, p.wrapped, p.tenant_key, t.master, t.wrapped AS tenant_wrapped"
                    + " FROM person_key p JOIN tenant_key t ON t.tenant_id = p.tenant_id AND t.version = p.tenant_key"
                    + " WHERE p.tenant_id = ? AND p.person_id = ?";

    private final SecureRandom random = new SecureRandom();

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    TenantKeys tenants;

    /** For reading; one that opens nothing when there is none. */
    public PersonKey of(TenantId tenant, PersonId person) {
        return jdbc.first(FIND, row -> opened(tenant, person, row), tenant, person)
                .orElseGet(() -> new PersonKey(tenant, person, 0, null));
    }

    /** For writing, in the running transaction; made now if there is none. */
    public PersonKey forWriting(TenantId tenant, PersonId person) {
        return jdbc.first(FIND, row -> opened(tenant, person, row), tenant, person)
                .orElseGet(() -> {
                    add(tenant, person);
                    return of(tenant, person);
                });
    }

    /** Whatever is encrypted for this person is no longer readable once this is committed. */
    public void destroy(TenantId tenant, PersonId person) {
        jdbc.update("DELETE FROM person_key WHERE tenant_id = ? AND person_id = ?", tenant, person);
    }

    /**
     * Wraps some more of the keys under the newest of their organisation's, which stay as they are otherwise.
     *
     * @return how many; fewer than the limit when none is left
     */
    int rewrap(TenantId tenant, int limit) {
        var newest = tenants.newest(tenant);
        record Old(PersonId person, int version, byte[] key) {}
        var old = jdbc.list(
                "SELECT p.person_id, p.version, p.wrapped, p.tenant_key, t.master, t.wrapped AS tenant_wrapped"
                        + " FROM person_key p JOIN tenant_key t ON t.tenant_id = p.tenant_id AND t.version = p.tenant_key"
                        + " WHERE p.tenant_id = ? AND p.tenant_key < ? ORDER BY p.person_id LIMIT ? FOR UPDATE",
                row -> {
                    var person = new PersonId(Jdbc.uuid(row, "person_id"));
                    return new Old(person, row.getInt("version"), unwrapped(tenant, person, row));
                },
                tenant,
                newest.version(),
                limit);
        for (var one : old) {
            jdbc.update(
                    "UPDATE person_key SET tenant_key = ?, wrapped = ? WHERE tenant_id = ? AND person_id = ? AND version = ?",
                    newest.version(),
                    newest.cipher().seal(one.key(), context(tenant, one.person(), one.version())),
                    tenant,
                    one.person(),
                    one.version());
        }
        return old.size();
    }

    private void add(TenantId tenant, PersonId person) {
        var wrapping = tenants.newest(tenant);
        var key = new byte[AesGcm.KEY];
        random.nextBytes(key);
        // By chance and not by count: what a destroyed key had sealed is not taken for what a later one did.
        var version = 1 + random.nextInt(Integer.MAX_VALUE);
        jdbc.update(
                "INSERT IGNORE INTO person_key (tenant_id, person_id, version, tenant_key, wrapped, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                tenant,
                person,
                version,
                wrapping.version(),
                wrapping.cipher().seal(key, context(tenant, person, version)),
                clock.instant());
    }

    private PersonKey opened(TenantId tenant, PersonId person, ResultSet row) throws SQLException {
        return new PersonKey(tenant, person, row.getInt("version"), unwrapped(tenant, person, row));
    }

    private byte[] unwrapped(TenantId tenant, PersonId person, ResultSet row) throws SQLException {
        var wrapping = tenants.unwrapped(
                tenant, row.getInt("tenant_key"), row.getString("master"), row.getBytes("tenant_wrapped"));
        try {
            return wrapping.open(row.getBytes("wrapped"), context(tenant, person, row.getInt("version")));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("the key of " + person + " was not wrapped by its organisation's", foreign);
        }
    }

    private static byte[] context(TenantId tenant, PersonId person, int version) {
        return ByteBuffer.allocate(Integer.BYTES * 2 + Long.BYTES * 2)
                .putInt(tenant.value())
                .put(Ids.bytes(person.value()))
                .putInt(version)
                .array();
    }
}
