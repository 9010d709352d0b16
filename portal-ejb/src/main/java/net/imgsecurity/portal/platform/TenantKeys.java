package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** One key for each organisation, wrapped by a master key; the newest version wraps its people's keys. */
@ApplicationScoped
class TenantKeys {
    // Shared, in words that both databases know: nobody forgets it before the transaction that wraps with it ends.
    private static final String NEWEST =
            "SELECT version, master, wrapped FROM tenant_key WHERE tenant_id = ? ORDER BY version DESC LIMIT 1"
                    + " LOCK IN SHARE MODE";

    private final SecureRandom random = new SecureRandom();

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    MasterKeys master;

    /** An unwrapped key. */
    record TenantKeyInUse(int version, AesGcm cipher) {}

    /** The one to wrap with, which stays until the transaction ends; made now if there is none. */
    TenantKeyInUse newest(TenantId tenant) {
        return find(tenant).orElseGet(() -> {
            // Another transaction may make the first one at the same time: then theirs is waited for and taken.
            add(tenant, 1);
            return find(tenant).orElseThrow();
        });
    }

    AesGcm unwrapped(TenantId tenant, int version, String masterName, byte[] wrapped) {
        return new AesGcm(master.unwrap(masterName, wrapped, context(tenant, version)));
    }

    /** The next version, unless the newest one is younger than this. */
    boolean renew(TenantId tenant, Instant madeBefore) {
        var newest = jdbc.first(
                "SELECT version FROM tenant_key WHERE tenant_id = ? AND made_at < ?"
                        + " AND version = (SELECT MAX(n.version) FROM tenant_key n WHERE n.tenant_id = ?)",
                row -> row.getInt("version"),
                tenant,
                madeBefore,
                tenant);
        newest.ifPresent(version -> add(tenant, version + 1));
        return newest.isPresent();
    }

    /** All versions under the current master key. */
    int rewrap(TenantId tenant) {
        var old = jdbc.list(
                "SELECT version, master, wrapped FROM tenant_key WHERE tenant_id = ? AND master <> ? FOR UPDATE",
                row -> new Object[] {row.getInt("version"), row.getString("master"), row.getBytes("wrapped")},
                tenant,
                master.current());
        for (var row : old) {
            var context = context(tenant, (int) row[0]);
            var key = master.unwrap((String) row[1], (byte[]) row[2], context);
            var wrapped = master.wrap(key, context);
            jdbc.update(
                    "UPDATE tenant_key SET master = ?, wrapped = ? WHERE tenant_id = ? AND version = ?",
                    wrapped.by(),
                    wrapped.bytes(),
                    tenant,
                    row[0]);
        }
        return old.size();
    }

    /** Those older than the newest that wrap nobody's key any more. */
    void forgetUnused(TenantId tenant) {
        jdbc.update(
                "DELETE FROM tenant_key WHERE tenant_id = ? AND version < ? AND NOT EXISTS"
                        + " (SELECT 1 FROM person_key p WHERE p.tenant_id = tenant_key.tenant_id"
                        + " AND p.tenant_key = tenant_key.version)",
                tenant,
                newest(tenant).version());
    }

    private Optional<TenantKeyInUse> find(TenantId tenant) {
        return jdbc.first(NEWEST, row -> opened(tenant, row), tenant);
    }

    private TenantKeyInUse opened(TenantId tenant, ResultSet row) throws SQLException {
        var version = row.getInt("version");
        return new TenantKeyInUse(
                version, unwrapped(tenant, version, row.getString("master"), row.getBytes("wrapped")));
    }

    private void add(TenantId tenant, int version) {
        var key = new byte[AesGcm.KEY];
        random.nextBytes(key);
        var wrapped = master.wrap(key, context(tenant, version));
        jdbc.update(
                "INSERT IGNORE INTO tenant_key (tenant_id, version, master, wrapped, made_at) VALUES (?, ?, ?, ?, ?)",
                tenant,
                version,
                wrapped.by(),
                wrapped.bytes(),
                clock.instant());
    }

    private static byte[] context(TenantId tenant, int version) {
        return ByteBuffer.allocate(Integer.BYTES * 2)
                .putInt(tenant.value())
                .putInt(version)
                .array();
    }
}
