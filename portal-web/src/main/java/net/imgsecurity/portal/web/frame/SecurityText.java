package net.imgsecurity.portal.web.frame;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Whom somebody tells who found a hole in the portal, as RFC 9116 writes it.
 *
 * @param release the day of this release: so much younger than a year are its statements
 */
record SecurityText(URI contact, LocalDate release, String portal) {
    static final String PATH = "/.well-known/security.txt";
    private static final int GOOD_FOR_DAYS = 360;
    private static final Set<String> WAYS = Set.of("mailto", "https", "tel");

    /** @throws IllegalArgumentException for a contact that is no way to reach anybody */
    SecurityText {
        if (contact.getScheme() == null || !WAYS.contains(contact.getScheme())) {
            throw new IllegalArgumentException("portal.security.contact is neither mailto:, https: nor tel:");
        }
    }

    String text() {
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: en, de
                Canonical: %s%s
                """.formatted(
                contact, release.plusDays(GOOD_FOR_DAYS).atStartOfDay().toInstant(ZoneOffset.UTC), portal, PATH);
    }
}
