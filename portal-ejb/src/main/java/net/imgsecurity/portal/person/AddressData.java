package net.imgsecurity.portal.person;

import java.util.stream.Stream;

/** A postal address as typed; every part may be null. Country is ISO 3166-1 alpha-2. */
public record AddressData(String street, String city, String region, String postalCode, String country) {
    static final AddressData NONE = new AddressData(null, null, null, null, null);

    boolean isEmpty() {
        return Stream.of(street, city, region, postalCode, country).allMatch(part -> part == null || part.isBlank());
    }
}
