package net.imgsecurity.portal.identity;

/**
 * Where a realm is, as its issuer says it: {@code <server>/realms/<realm>}.
 *
 * @param server base address, without a slash at its end
 */
record Issuer(String server, String realm) {
    private static final String BETWEEN = "/realms/";

    /** @throws IllegalArgumentException for an address that is no realm's */
    static Issuer of(String address) {
        int at = address.lastIndexOf(BETWEEN);
        var realm = at < 0 ? "" : address.substring(at + BETWEEN.length());
        if (realm.isEmpty() || realm.contains("/")) {
            throw new IllegalArgumentException("portal.idp.issuer ends with /realms/ and the name of a realm");
        }
        return new Issuer(address.substring(0, at), realm);
    }

    String address() {
        return server + BETWEEN + realm;
    }
}
