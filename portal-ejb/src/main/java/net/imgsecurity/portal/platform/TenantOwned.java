package net.imgsecurity.portal.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What all entities of tenants share: the tenant is part of the key, so that every statement carries it and the database
 * refuses a row that points into another tenant. Each root entity names {@link TenantKey} as its id class.
 *
 * <p>The tenant's number is never set here: the persistence provider writes the one that is bound.
 */
@MappedSuperclass
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = TenantOwned.BOUND_TENANT,
        discriminatorType = DiscriminatorType.INTEGER,
        primaryKey = true)
public abstract class TenantOwned {
    /** The property of the entity manager that holds the bound tenant's number, an Integer. */
    public static final String BOUND_TENANT = "portal.tenant";

    @Id
    @Column(name = "tenant_id", insertable = false, updatable = false)
    protected int tenantId;

    @Id
    @Convert(converter = UuidBytes.class)
    @Column(columnDefinition = "BINARY(16)")
    protected UUID id;

    @Version
    protected long version;

    /** For the persistence provider. */
    protected TenantOwned() {}

    protected TenantOwned(UUID id) {
        this.id = id;
    }
}
