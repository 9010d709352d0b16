package net.imgsecurity.portal.local;

/**
 * Secrets of the local stack. They are for development and say so: in production the portal is not ready with
 * them.
 */
final class Secrets {
    static final String WEB_CLIENT = "portal-web-for-development";
    static final String SERVICE_CLIENT = "portal-service-for-development";

    /** Of IMG's own systems, which send records. */
    static final String OPERATIONS_CLIENT = "img-operations-for-development";

    static final String SHOP_CLIENT = "img-shop-for-development";

    /** The password of every demonstration account. */
    static final String DEMONSTRATION = "Travel-safely-2026";

    private Secrets() {}
}
