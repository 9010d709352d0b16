package net.imgsecurity.portal.web.person;

import java.util.function.Function;
import net.imgsecurity.portal.person.Field;
import net.imgsecurity.portal.person.ProfileData;

/**
 * What a form holds after somebody else saved: what was typed here, and the other one's value wherever nothing was. A field
 * that this person left alone is no decision to undo the other's.
 */
record Kept(ProfileData opened, ProfileData now, ProfileData typed) {
    ProfileData data() {
        return new ProfileData(
                of(Field.GIVEN_NAME, ProfileData::givenName),
                of(Field.FAMILY_NAME, ProfileData::familyName),
                of(Field.JOB_TITLE, ProfileData::jobTitle),
                of(Field.DEPARTMENT, ProfileData::department),
                of(Field.LANGUAGE, ProfileData::language),
                of(Field.EMAIL, ProfileData::email),
                of(Field.MOBILE_PHONE, ProfileData::mobilePhone),
                of(Field.WORK_PHONE, ProfileData::workPhone),
                of(Field.HOME_ADDRESS, ProfileData::homeAddress),
                of(Field.BILLING_ADDRESS, ProfileData::billingAddress));
    }

    private <T> T of(Field field, Function<ProfileData, T> value) {
        var leftAlone = FieldText.of(typed, field).equals(FieldText.of(opened, field));
        return value.apply(leftAlone ? now : typed);
    }
}
