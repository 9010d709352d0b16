package net.imgsecurity.portal.web.person;

import java.io.Serializable;
import net.imgsecurity.portal.person.AddressData;

/** A postal address while it is typed. */
public class AddressForm implements Serializable {
    private String street;
    private String city;
    private String region;
    private String postalCode;
    private String country;

    static AddressForm of(AddressData held) {
        var form = new AddressForm();
        if (held != null) {
            form.street = held.street();
            form.city = held.city();
            form.region = held.region();
            form.postalCode = held.postalCode();
            form.country = held.country();
        }
        return form;
    }

    AddressData data() {
        return new AddressData(street, city, region, postalCode, country);
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
