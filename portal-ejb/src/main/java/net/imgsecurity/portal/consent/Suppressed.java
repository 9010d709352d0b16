package net.imgsecurity.portal.consent;

import java.time.Instant;
import java.util.HexFormat;

/**
 * That an address is not reached about something, or is again; a line of the ledger, too.
 *
 * @param address 64 hexadecimal digits, the address's keyed hash
 * @param ends whether its reader ended it
 */
public record Suppressed(String address, Choice choice, Instant at, boolean ends) {
    static Suppressed of(byte[] hash, Choice choice, Instant at, boolean ends) {
        return new Suppressed(HexFormat.of().formatHex(hash), choice, at, ends);
    }

    byte[] hash() {
        return HexFormat.of().parseHex(address);
    }
}
