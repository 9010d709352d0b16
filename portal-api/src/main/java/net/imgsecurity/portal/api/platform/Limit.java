package net.imgsecurity.portal.api.platform;

import net.imgsecurity.portal.platform.Invalid;

/** How many entries of a list are asked for. */
public final class Limit {
    private static final int USUAL = 50;

    private Limit() {}

    /**
     * @param text null or empty for the usual number
     * @throws Invalid 400 when it is no number; whether it is in range is for the service to say
     */
    public static int of(String text) {
        if (text == null || text.isEmpty()) {
            return USUAL;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw Invalid.request("limit", "limit.not-a-number");
        }
    }
}
