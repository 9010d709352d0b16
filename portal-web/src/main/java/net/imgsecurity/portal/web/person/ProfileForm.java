package net.imgsecurity.portal.web.person;

import java.io.Serializable;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.person.ProfileView;

/** A profile while it is typed, with the version that was opened. */
public class ProfileForm implements Serializable {
    private long version;
    private String givenName;
    private String familyName;
    private String jobTitle;
    private String department;
    private String language;
    private String email;
    private String mobilePhone;
    private String workPhone;
    private AddressForm homeAddress;
    private AddressForm billingAddress;

    /** Of somebody who is not there yet. */
    static ProfileForm empty() {
        return of(new ProfileData(null, null, null, null, null, null, null, null, null, null), 0);
    }

    static ProfileForm of(ProfileView profile) {
        return of(profile.data(), profile.version());
    }

    static ProfileForm of(ProfileData held, long version) {
        var form = new ProfileForm();
        form.version = version;
        form.givenName = held.givenName();
        form.familyName = held.familyName();
        form.jobTitle = held.jobTitle();
        form.department = held.department();
        form.language = held.language();
        form.email = held.email();
        form.mobilePhone = held.mobilePhone();
        form.workPhone = held.workPhone();
        form.homeAddress = AddressForm.of(held.homeAddress());
        form.billingAddress = AddressForm.of(held.billingAddress());
        return form;
    }

    ProfileData data() {
        return new ProfileData(
                givenName,
                familyName,
                jobTitle,
                department,
                language,
                email,
                mobilePhone,
                workPhone,
                homeAddress.data(),
                billingAddress.data());
    }

    long version() {
        return version;
    }

    public AddressForm getHomeAddress() {
        return homeAddress;
    }

    public AddressForm getBillingAddress() {
        return billingAddress;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMobilePhone() {
        return mobilePhone;
    }

    public void setMobilePhone(String mobilePhone) {
        this.mobilePhone = mobilePhone;
    }

    public String getWorkPhone() {
        return workPhone;
    }

    public void setWorkPhone(String workPhone) {
        this.workPhone = workPhone;
    }
}
