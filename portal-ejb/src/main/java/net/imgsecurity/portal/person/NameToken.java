package net.imgsecurity.portal.person;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.TenantOwned;

/** One folded word that a person can be found by. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "name_token")
class NameToken extends TenantOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Person person;

    private String token;

    protected NameToken() {}

    NameToken(Person person, String token) {
        super(Ids.next());
        this.person = person;
        this.token = token;
    }
}
