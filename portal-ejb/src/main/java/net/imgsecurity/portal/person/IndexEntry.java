package net.imgsecurity.portal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.TenantOwned;
import net.imgsecurity.portal.platform.UuidBytes;

/** One thing that a person can be found by. */
@MappedSuperclass
abstract class IndexEntry extends TenantOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Person person;

    /** The same once more, for queries that need no person beside it. */
    @Convert(converter = UuidBytes.class)
    @Column(name = "person_id", insertable = false, updatable = false)
    private UUID personId;

    /** For the persistence provider. */
    protected IndexEntry() {}

    IndexEntry(Person person) {
        super(Ids.next());
        this.person = person;
    }
}
