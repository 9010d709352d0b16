package net.imgsecurity.portal.api.platform;

import java.util.Locale;
import net.imgsecurity.portal.platform.Language;

/** The languages of the API's sentences. */
public final class Languages {
    private Languages() {}

    /** The best of ours for a header Accept-Language (RFC 9110, 12.5.4); English when it is absent, malformed or asks for none. */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), Language.locales());
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
}
