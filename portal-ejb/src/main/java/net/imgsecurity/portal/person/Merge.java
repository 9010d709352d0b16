package net.imgsecurity.portal.person;

import java.util.function.Predicate;

/** What a file says about a known person, laid over what is held: empty says nothing, and a kept field stays. */
final class Merge {
    private final Predicate<Field> kept;

    private Merge(Predicate<Field> kept) {
        this.kept = kept;
    }

    static ProfileData of(ProfileData held, ProfileData named, Predicate<Field> kept) {
        var merge = new Merge(kept);
        return new ProfileData(
                merge.text(Field.GIVEN_NAME, held.givenName(), named.givenName()),
                merge.text(Field.FAMILY_NAME, held.familyName(), named.familyName()),
                merge.text(Field.JOB_TITLE, held.jobTitle(), named.jobTitle()),
                merge.text(Field.DEPARTMENT, held.department(), named.department()),
                merge.text(Field.LANGUAGE, held.language(), named.language()),
                merge.text(Field.EMAIL, held.email(), named.email()),
                merge.text(Field.MOBILE_PHONE, held.mobilePhone(), named.mobilePhone()),
                merge.text(Field.WORK_PHONE, held.workPhone(), named.workPhone()),
                merge.address(Field.HOME_ADDRESS, held.homeAddress(), named.homeAddress()),
                merge.address(Field.BILLING_ADDRESS, held.billingAddress(), named.billingAddress()));
    }

    private String text(Field field, String held, String named) {
        return named == null || named.isBlank() || kept.test(field) ? held : named;
    }

    /** An address is one thing: parts of two are no address. */
    private AddressData address(Field field, AddressData held, AddressData named) {
        return named == null || named.isEmpty() || kept.test(field) ? held : named;
    }
}
