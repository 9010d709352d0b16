package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Exchanges keys for new ones by wrapping what is under them anew; what people's keys encrypted is not touched. */
@ApplicationScoped
public class KeyRotation {
    /** After this an organisation's key gets a successor. */
    public static final Duration AGE = Duration.ofDays(365);

    private static final int AT_ONCE = 500;

    @Inject
    Jdbc jdbc;

    @Inject
    TenantKeys tenants;

    @Inject
    PersonKeys people;

    @Inject
    AddressKeys addresses;

    @Inject
    MasterKeys master;

    /** The organisations that have something to exchange; for the keys of addresses, which are nobody's, any one. */
    public List<TenantId> due(Instant now) {
        var due = tenantsDue(now);
        return due.isEmpty() && addresses.wrappedByFormer() ? anyTenant() : due;
    }

    private List<TenantId> anyTenant() {
        return jdbc.list("SELECT id FROM tenant ORDER BY id LIMIT 1", row -> new TenantId(row.getInt("id")));
    }

    private List<TenantId> tenantsDue(Instant now) {
        return jdbc.list(
                "SELECT DISTINCT t.tenant_id FROM tenant_key t WHERE t.master <> ?"
                        + " OR EXISTS (SELECT 1 FROM tenant_key n WHERE n.tenant_id = t.tenant_id AND n.version > t.version)"
                        + " OR t.made_at < ?",
                row -> new TenantId(row.getInt("tenant_id")),
                master.current(),
                now.minus(AGE));
    }

    /** Gives the organisation's key a successor if it is as old as this; after a suspicion, at any age. */
    public boolean renew(TenantId tenant, Instant madeBefore) {
        return tenants.renew(tenant, madeBefore);
    }

    /** One portion, in the running transaction; true when there may be more. */
    public boolean rewrapSome(TenantId tenant) {
        tenants.rewrap(tenant);
        var more = people.rewrap(tenant, AT_ONCE) == AT_ONCE;
        if (!more) {
            tenants.forgetUnused(tenant);
        }
        return addresses.rewrap(AT_ONCE) == AT_ONCE || more;
    }
}
