package net.imgsecurity.portal.platform;

/**
 * The keys that encrypt tenants' keys. They stand outside the database; a key never leaves here, so that a hardware module or a
 * vault can take this place. Bytes that come back from {@link #unwrap} with another context than they went in with do not come
 * back at all.
 */
public interface MasterKeys {
    /** The name of the key that wraps from now on. */
    String current();

    /** A wrapped key, and the name of the key that wrapped it. */
    record Wrapped(String by, byte[] bytes) {}

    /** Wraps with the key that is current at this moment: it may be exchanged before the next. */
    Wrapped wrap(byte[] key, byte[] context);

    /**
     * @param name of the key that wrapped, as {@link #wrap} said
     * @throws IllegalStateException when that key is not here, or did not wrap this
     */
    byte[] unwrap(String name, byte[] wrapped, byte[] context);
}
