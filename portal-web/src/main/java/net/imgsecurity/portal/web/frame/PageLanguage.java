package net.imgsecurity.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** In which language a request is answered where no page is left to ask: the person's, else what the browser likes best. */
public final class PageLanguage {
    private static final String ATTRIBUTE = PageLanguage.class.getName();

    private PageLanguage() {}

    /** Said by the sign-in for whoever it recognised. */
    public static void remember(HttpServletRequest request, String language) {
        request.setAttribute(ATTRIBUTE, language);
    }

    static Locale of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String language) {
            return supported(Locale.forLanguageTag(language));
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> supported(locale).getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .map(PageLanguage::supported)
                .orElse(Locale.ENGLISH);
    }

    private static Locale supported(Locale locale) {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    }
}
