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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EncryptedText;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKey;
import net.imgsecurity.portal.platform.Place;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.TenantOwned;
import net.imgsecurity.portal.platform.UuidBytes;

/**
 * One field of a person that got another value: written once, never changed. The latest one of a field is its provenance. Its
 * values are kept under the person's key, but for those from before there were keys, until they are encrypted too.
 */
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

    @Column(name = "before_value", updatable = false, insertable = false)
    private String formerBefore;

    @Column(name = "after_value", updatable = false, insertable = false)
    private String formerAfter;

    @Column(name = "before_sealed")
    private EncryptedText before;

    @Column(name = "after_sealed")
    private EncryptedText after;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Convert(converter = UuidBytes.class)
    @Column(name = "account_id")
    private UUID account;

    private Instant at;

    protected PersonChange() {}

    PersonChange(Person person, Person.Changed changed, Origin origin, Instant at, PersonKey key) {
        super(Ids.next());
        this.person = person;
        this.field = changed.field();
        this.before = key.seal(beforeOf(id), changed.before());
        this.after = key.seal(afterOf(id), changed.after());
        this.source = origin.source();
        this.account = origin.account() == null ? null : origin.account().value();
        this.at = at;
    }

    UUID id() {
        return id;
    }

    /** Whose hand it was, where that says more than the source; null otherwise. */
    UUID actor() {
        return source == Source.SELF || source == Source.ADMINISTRATOR ? account : null;
    }

    /** @param names of actors, by account; whose is not there is not named */
    ChangeView view(PersonKey key, Map<UUID, String> names) {
        var was = read(key, beforeOf(id), before, formerBefore);
        var became = read(key, afterOf(id), after, formerAfter);
        return new ChangeView(
                id,
                field,
                field.shown(was.value()),
                field.shown(became.value()),
                source,
                actor() == null ? null : names.get(actor()),
                at,
                was.known() && became.known(),
                false);
    }

    /** Whether this account made the change itself, in the portal, after that time. */
    boolean ownSince(Instant then, AccountId whose) {
        return source == Source.SELF && whose.value().equals(account) && at.isAfter(then);
    }

    /** The profile with what it held before; empty when that cannot be read any more, or is a line and not its parts. */
    Optional<ProfileData> takenBack(ProfileData now, PersonKey key) {
        var was = read(key, beforeOf(id), before, formerBefore);
        return was.known() ? now.with(field, was.value()) : Optional.empty();
    }

    PersonId person() {
        return person.personId();
    }

    Field field() {
        return field;
    }

    static Place beforeOf(UUID row) {
        return new Place("person_change", "before_sealed", row);
    }

    static Place afterOf(UUID row) {
        return new Place("person_change", "after_sealed", row);
    }

    private static Read read(PersonKey key, Place place, EncryptedText sealed, String former) {
        return sealed == null
                ? new Read(former, true)
                : key.open(place, sealed).map(value -> new Read(value, true)).orElse(new Read(null, false));
    }

    private record Read(String value, boolean known) {}
}
