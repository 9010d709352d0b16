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

/** One folded word that a person can be found by. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "name_token")
class NameToken extends TenantOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Person person;

    /** The same once more, for queries that need no person beside it. */
    @Convert(converter = UuidBytes.class)
    @Column(name = "person_id", insertable = false, updatable = false)
    private UUID personId;

    private String token;

    protected NameToken() {}

    NameToken(Person person, String token) {
        super(Ids.next());
        this.person = person;
        this.token = token;
    }
}
