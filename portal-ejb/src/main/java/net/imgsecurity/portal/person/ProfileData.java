package net.imgsecurity.portal.person;

/**
 * A profile as typed or sent: nothing is checked yet, every part may be null. Phone numbers are international (E.164 or with
 * spaces), or national ones of the home address's country; language is en or de.
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
        AddressData billingAddress) {}
