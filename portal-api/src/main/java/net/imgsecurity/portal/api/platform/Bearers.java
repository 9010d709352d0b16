package net.imgsecurity.portal.api.platform;

/** The challenges of RFC 6750, 3. */
final class Bearers {
    static final String MISSING = "Bearer realm=\"portal\"";
    static final String UNFIT = MISSING + ", error=\"invalid_token\"";

    private Bearers() {}
}
