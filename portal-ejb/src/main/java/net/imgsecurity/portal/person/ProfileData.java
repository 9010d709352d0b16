package net.imgsecurity.portal.person;

import java.util.Optional;

/**
 * A profile as typed or sent: nothing is checked yet, every part may be null. Phone numbers are international (E.164 or with
 * spaces), or national ones of the home address's country; language is the code of a Language.
 */
public record ProfileData(
        String givenName,
        String familyName,
        String jobTitle,
        String department,
        String language,
        String email,
        String mobilePhone,
        String workPhone,
        AddressData homeAddress,
        AddressData billingAddress) {
    /**
     * The same with another value of one field.
     *
     * @param kept as the history keeps it, null for nothing
     * @return empty for an address whose parts are not known
     */
    Optional<ProfileData> with(Field field, String kept) {
        if (!field.isAddress()) {
            return Optional.of(with(field, kept, homeAddress, billingAddress));
        }
        var address = kept == null ? Optional.of(AddressData.NONE) : Address.parts(kept);
        return address.map(parts -> field == Field.HOME_ADDRESS
                ? with(field, null, parts, billingAddress)
                : with(field, null, homeAddress, parts));
    }

    private ProfileData with(Field field, String text, AddressData home, AddressData billing) {
        return new ProfileData(
                field == Field.GIVEN_NAME ? text : givenName,
                field == Field.FAMILY_NAME ? text : familyName,
                field == Field.JOB_TITLE ? text : jobTitle,
                field == Field.DEPARTMENT ? text : department,
                field == Field.LANGUAGE ? text : language,
                field == Field.EMAIL ? text : email,
                field == Field.MOBILE_PHONE ? text : mobilePhone,
                field == Field.WORK_PHONE ? text : workPhone,
                home,
                billing);
    }
}
