package net.imgsecurity.portal.person;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.TenantOwned;

/**
 * A data subject inside one organisation. Begins when the organisation names it, in a file or at its founding; from then on
 * the person and the organisation's administrators change it, each change by {@link #change}, which says what it changed.
 */
@Entity
@IdClass(TenantKey.class)
@Table(name = "person")
class Person extends TenantOwned {
    /** One field that got another value; the values as the history keeps them, null for none. */
    record Changed(Field field, String before, String after) {}

    @Column(name = "employee_number")
    private String employeeNumber;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "job_title")
    private String jobTitle;

    private String department;
    private String language;

    @Column(name = "sort_name")
    private String sortName;

    @Column(name = "indexed_as")
    private int indexedAs;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ContactPoint> contactPoints = new ArrayList<>();

    protected Person() {}

    Person(PersonId id, String employeeNumber, Instant at) {
        super(id.value());
        this.employeeNumber = employeeNumber;
        this.givenName = "";
        this.familyName = "";
        this.createdAt = at;
    }

    /**
     * Takes over all of a profile; fields that stay the same are no change. Also without any change the record counts as
     * changed at this time only if something changed.
     *
     * @return what changed, in the order of reading
     */
    List<Changed> change(ValidProfile next, Instant at) {
        var now = profile();
        var changed = new ArrayList<Changed>();
        for (var field : Field.values()) {
            if (!Objects.equals(now.kept(field), next.kept(field))) {
                changed.add(new Changed(field, now.kept(field), next.kept(field)));
            }
        }
        if (!changed.isEmpty()) {
            take(next);
            changedAt = at;
        }
        return changed;
    }

    PersonId personId() {
        return new PersonId(id);
    }

    long version() {
        return version;
    }

    String employeeNumber() {
        return employeeNumber;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** @param rules by which all that the person is found by was made just now */
    void indexed(int rules) {
        indexedAs = rules;
    }

    ValidProfile profile() {
        return new ValidProfile(
                givenName,
                familyName,
                jobTitle,
                department,
                language,
                value(ContactKind.EMAIL),
                value(ContactKind.MOBILE_PHONE),
                value(ContactKind.WORK_PHONE),
                address(ContactKind.HOME_ADDRESS),
                address(ContactKind.BILLING_ADDRESS));
    }

    private void take(ValidProfile next) {
        givenName = next.givenName();
        familyName = next.familyName();
        jobTitle = next.jobTitle();
        department = next.department();
        language = next.language();
        sortName = Folding.sortName(givenName, familyName);
        reachBy(ContactKind.EMAIL, next.email(), null);
        reachBy(ContactKind.MOBILE_PHONE, next.mobilePhone(), null);
        reachBy(ContactKind.WORK_PHONE, next.workPhone(), null);
        reachBy(ContactKind.HOME_ADDRESS, null, next.homeAddress());
        reachBy(ContactKind.BILLING_ADDRESS, null, next.billingAddress());
    }

    private void reachBy(ContactKind kind, String value, Address address) {
        var there = point(kind);
        if (value == null && address == null) {
            contactPoints.remove(there);
        } else if (there == null) {
            contactPoints.add(new ContactPoint(this, kind, value, address));
        } else {
            there.become(value, address);
        }
    }

    private ContactPoint point(ContactKind kind) {
        return contactPoints.stream().filter(p -> p.kind() == kind).findFirst().orElse(null);
    }

    private String value(ContactKind kind) {
        var point = point(kind);
        return point == null ? null : point.value();
    }

    private Address address(ContactKind kind) {
        var point = point(kind);
        return point == null ? null : point.address();
    }
}
