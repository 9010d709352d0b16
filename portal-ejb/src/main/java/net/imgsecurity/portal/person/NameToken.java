package net.imgsecurity.portal.person;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import net.imgsecurity.portal.platform.TenantKey;

/** One folded word that a person can be found by. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "name_token")
class NameToken extends IndexEntry {
    private String token;

    protected NameToken() {}

    NameToken(Person person, String token) {
        super(person);
        this.token = token;
    }
}
