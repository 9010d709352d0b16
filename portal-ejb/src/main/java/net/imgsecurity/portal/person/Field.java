package net.imgsecurity.portal.person;

/** The fields of a profile, in the order of reading, with the names that the API and the pages give them. */
public enum Field {
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    JOB_TITLE("jobTitle"),
    DEPARTMENT("department"),
    LANGUAGE("language"),
    EMAIL("email"),
    MOBILE_PHONE("mobilePhone"),
    WORK_PHONE("workPhone"),
    HOME_ADDRESS("homeAddress"),
    BILLING_ADDRESS("billingAddress");

    private final String path;

    Field(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** @param kept as the history keeps it, null for nothing; an address in its parts */
    String shown(String kept) {
        return kept != null && isAddress() ? Address.shown(kept) : kept;
    }

    boolean isAddress() {
        return this == HOME_ADDRESS || this == BILLING_ADDRESS;
    }
}
