package net.imgsecurity.portal.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a browser is asked to keep (C2, C3).
 *
 * @param name as it is set; an asterisk stands for what differs each time
 * @param necessary whether the service that was asked for needs it
 * @param seconds how long at most; null until the browser closes, or where the policy does not say
 */
public record CookieEntry(
        String name,
        Place where,
        Kind kind,
        Wording purpose,
        Wording lifetime,
        boolean necessary,
        Long seconds,
        String setBy,
        List<String> clauses,
        List<String> duties) {
    public enum Place {
        PORTAL,
        /** Keycloak, which has a host of its own. */
        SIGN_IN,
        WEBSITES
    }

    public enum Kind {
        COOKIE,
        /** Kept by the browser and sent to nobody. */
        STORAGE
    }

    /** What a link to the entry ends in. */
    public String anchor() {
        return "cookie-"
                + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Whether this is the entry of what a browser keeps under the name, for so long. */
    public boolean covers(String other, Optional<Long> lasts) {
        var fits = name.endsWith("*") ? other.startsWith(name.substring(0, name.length() - 1)) : other.equals(name);
        return fits && lasts.map(most -> seconds != null && most <= seconds).orElse(true);
    }
}
