package net.imgsecurity.portal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.TenantOwned;
import net.imgsecurity.portal.platform.UuidBytes;

/** One field of a person that got another value: written once, never changed. The latest one of a field is its provenance. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "person_change")
class PersonChange extends TenantOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Field field;

    @Column(name = "before_value")
    private String before;

    @Column(name = "after_value")
    private String after;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Convert(converter = UuidBytes.class)
    @Column(name = "account_id")
    private UUID account;

    @Column(name = "actor_name")
    private String actorName;

    private Instant at;

    protected PersonChange() {}

    PersonChange(Person person, Person.Changed changed, Origin origin, Instant at) {
        super(Ids.next());
        this.person = person;
        this.field = changed.field();
        this.before = changed.before();
        this.after = changed.after();
        this.source = origin.source();
        this.account = origin.account() == null ? null : origin.account().value();
        this.actorName = origin.actorName();
        this.at = at;
    }

    UUID id() {
        return id;
    }

    ChangeView view() {
        return new ChangeView(field, before, after, source, actorName, at);
    }
}
