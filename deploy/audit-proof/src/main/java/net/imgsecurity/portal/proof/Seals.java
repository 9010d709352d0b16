package net.imgsecurity.portal.proof;

/** Tells what the portal wrote while it waits for its place: for whoever has the sealing key, which a verifier offline has not. */
@FunctionalInterface
public interface Seals {
    /** For whoever has no key: what waits is believed, for the minutes that it may wait. */
    Seals UNKNOWN = (entry, seal) -> true;

    boolean fits(AuditEntry entry, byte[] seal);
}
