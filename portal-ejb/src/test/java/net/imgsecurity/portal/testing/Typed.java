package net.imgsecurity.portal.testing;

import net.imgsecurity.portal.person.AddressData;
import net.imgsecurity.portal.person.ProfileData;

/** A profile as somebody types it, beginning from what they saw. */
public final class Typed {
    private String givenName;
    private String familyName;
    private String jobTitle;
    private String department;
    private String language;
    private String email;
    private String mobilePhone;
    private String workPhone;
    private AddressData homeAddress;
    private AddressData billingAddress;

    private Typed(ProfileData seen) {
        givenName = seen.givenName();
        familyName = seen.familyName();
        jobTitle = seen.jobTitle();
        department = seen.department();
        language = seen.language();
        email = seen.email();
        mobilePhone = seen.mobilePhone();
        workPhone = seen.workPhone();
        homeAddress = seen.homeAddress();
        billingAddress = seen.billingAddress();
    }

    public static Typed over(ProfileData seen) {
        return new Typed(seen);
    }

    public static Typed profile(String givenName, String familyName, String email) {
        return new Typed(new ProfileData(givenName, familyName, null, null, null, email, null, null, null, null));
    }

    /** A complete profile that nothing is wrong with. */
    public static Typed amara() {
        return profile("Amara", "Okafor", "amara.okafor@halden.example")
                .jobTitle("Field nurse")
                .department("Medical")
                .language("en")
                .mobilePhone("+47 412 34 567")
                .workPhone("+47 22 12 34 56")
                .homeAddress(new AddressData("Havnegata 3", "Oslo", "Oslo", "0150", "NO"))
                .billingAddress(new AddressData("Postboks 12", "Bergen", null, "5003", "NO"));
    }

    public Typed givenName(String value) {
        givenName = value;
        return this;
    }

    public Typed familyName(String value) {
        familyName = value;
        return this;
    }

    public Typed jobTitle(String value) {
        jobTitle = value;
        return this;
    }

    public Typed department(String value) {
        department = value;
        return this;
    }

    public Typed language(String value) {
        language = value;
        return this;
    }

    public Typed email(String value) {
        email = value;
        return this;
    }

    public Typed mobilePhone(String value) {
        mobilePhone = value;
        return this;
    }

    public Typed workPhone(String value) {
        workPhone = value;
        return this;
    }

    public Typed homeAddress(AddressData value) {
        homeAddress = value;
        return this;
    }

    public Typed billingAddress(AddressData value) {
        billingAddress = value;
        return this;
    }

    public ProfileData data() {
        return new ProfileData(
                givenName,
                familyName,
                jobTitle,
                department,
                language,
                email,
                mobilePhone,
                workPhone,
                homeAddress,
                billingAddress);
    }
}
