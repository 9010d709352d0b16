package net.imgsecurity.portal.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.TenantOwned;

/** One way to reach a person: a mail address or a number as its value, or a postal address. Lives and dies with its person. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "contact_point")
class ContactPoint extends TenantOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String value;

    @Embedded
    private Address address;

    protected ContactPoint() {}

    ContactPoint(Person person, ContactKind kind, String value, Address address) {
        super(Ids.next());
        this.person = person;
        this.kind = kind;
        become(value, address);
    }

    final void become(String value, Address address) {
        this.value = value;
        if (address == null || !address.equals(this.address)) {
            this.address = address;
        }
    }

    ContactKind kind() {
        return kind;
    }

    String value() {
        return value;
    }

    Address address() {
        return address;
    }
}
