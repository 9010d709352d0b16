package net.imgsecurity.portal.person;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import net.imgsecurity.portal.platform.TenantKey;

/** The keyed hash of one text that a person is found by as a whole. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "exact_hash")
class ExactHash extends IndexEntry {
    private byte[] hash;

    protected ExactHash() {}

    ExactHash(Person person, byte[] hash) {
        super(person);
        this.hash = hash;
    }
}
