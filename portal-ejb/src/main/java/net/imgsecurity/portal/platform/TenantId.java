package net.imgsecurity.portal.platform;

/** The number of a tenant: internal, never shown; outside, a tenant is its slug. */
public record TenantId(int value) {
    /** @throws IllegalArgumentException for a number that no tenant can have */
    public TenantId {
        if (value <= 0) {
            throw new IllegalArgumentException("a tenant's number is positive");
        }
    }
}
