package net.imgsecurity.portal.web.person;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.person.AddressData;
import net.imgsecurity.portal.person.Field;
import net.imgsecurity.portal.person.ProfileData;

/** A field of a profile as one line of text; empty for nothing. */
final class FieldText {
    private FieldText() {}

    static String of(ProfileData data, Field field) {
        var text = switch (field) {
            case GIVEN_NAME -> data.givenName();
            case FAMILY_NAME -> data.familyName();
            case JOB_TITLE -> data.jobTitle();
            case DEPARTMENT -> data.department();
            case LANGUAGE -> data.language();
            case EMAIL -> data.email();
            case MOBILE_PHONE -> data.mobilePhone();
            case WORK_PHONE -> data.workPhone();
            case HOME_ADDRESS -> address(data.homeAddress());
            case BILLING_ADDRESS -> address(data.billingAddress());
        };
        return text == null ? "" : text.strip();
    }

    private static String address(AddressData address) {
        if (address == null) {
            return "";
        }
        return Stream.of(address.street(), address.postalCode(), address.city(), address.region(), address.country())
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }
}
