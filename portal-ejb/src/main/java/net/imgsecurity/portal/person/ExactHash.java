package net.imgsecurity.portal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.TenantOwned;
import net.imgsecurity.portal.platform.UuidBytes;

/** The keyed hash of one text that a person is found by as a whole. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "exact_hash")
class ExactHash extends TenantOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Person person;

    /** The same once more, for queries that need no person beside it. */
    @Convert(converter = UuidBytes.class)
    @Column(name = "person_id", insertable = false, updatable = false)
    private UUID personId;

    private byte[] hash;

    protected ExactHash() {}

    ExactHash(Person person, byte[] hash) {
        super(Ids.next());
        this.person = person;
        this.hash = hash;
    }
}
