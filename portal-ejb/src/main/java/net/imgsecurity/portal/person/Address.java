package net.imgsecurity.portal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.CardNumbers;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Problems;
import net.imgsecurity.portal.platform.Texts;

/** A postal address with at least a city and a country. A class, not a record: the persistence provider cannot embed records. */
@Embeddable
class Address {
    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());
    /** No part can hold it: it is no character of a line. */
    private static final String BETWEEN_PARTS = "\u001f";

    private static final int PARTS = 5;
    private static final int LONGEST = 120;
    private static final int LONGEST_POSTAL_CODE = 20;

    private String street;
    private String city;
    private String region;

    @Column(name = "postal_code")
    private String postalCode;

    private String country;

    protected Address() {}

    /**
     * Null when everything is empty.
     *
     * @throws Invalid with the problems of each part
     */
    static Address of(AddressData typed) {
        if (typed == null) {
            return null;
        }
        var problems = new Problems();
        var address = new Address();
        address.street = problems.at("street", () -> CardNumbers.none(Texts.line(typed.street(), LONGEST)));
        address.city = problems.at("city", () -> CardNumbers.none(Texts.line(typed.city(), LONGEST)));
        address.region = problems.at("region", () -> CardNumbers.none(Texts.line(typed.region(), LONGEST)));
        address.postalCode =
                problems.at("postalCode", () -> CardNumbers.none(Texts.line(typed.postalCode(), LONGEST_POSTAL_CODE)));
        address.country = problems.at("country", () -> country(typed.country()));
        problems.throwIfAny();
        if (address.isEmpty()) {
            return null;
        }
        if (address.city == null || address.country == null) {
            throw new Invalid(
                    List.of(new Invalid.Problem(address.city == null ? "city" : "country", "address.incomplete")));
        }
        return address;
    }

    static String country(String typed) {
        var code = Texts.line(typed, LONGEST);
        if (code == null) {
            return null;
        }
        var upper = code.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(upper)) {
            throw new Invalid("country.unknown", code);
        }
        return upper;
    }

    AddressData data() {
        return new AddressData(street, city, region, postalCode, country);
    }

    /** For the history: so that the parts can be told again. */
    String kept() {
        return Stream.of(street, postalCode, city, region, country)
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining(BETWEEN_PARTS));
    }

    /**
     * The parts in the order of an envelope, separated by commas.
     *
     * @param kept by {@link #kept}, or the line itself, as histories held it formerly
     */
    static String shown(String kept) {
        return Stream.of(kept.split(BETWEEN_PARTS))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Empty for a line that was kept as such. */
    static Optional<AddressData> parts(String kept) {
        var parts = kept.split(BETWEEN_PARTS, PARTS);
        return parts.length < PARTS
                ? Optional.empty()
                : Optional.of(new AddressData(parts[0], parts[2], parts[3], parts[1], parts[4]));
    }

    private boolean isEmpty() {
        return Stream.of(street, city, region, postalCode, country).allMatch(Objects::isNull);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address address && address.data().equals(data());
    }

    @Override
    public int hashCode() {
        return data().hashCode();
    }
}
