package net.imgsecurity.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import net.imgsecurity.portal.platform.Language;

/** In which language a request is answered: the person's, else the one chosen in this browser, else what the browser likes best. */
public final class PageLanguage {
    private static final String ATTRIBUTE = PageLanguage.class.getName();

    private PageLanguage() {}

    /** Said by the sign-in for whoever it recognised. */
    public static void remember(HttpServletRequest request, String language) {
        request.setAttribute(ATTRIBUTE, language);
    }

    /** What was chosen in this browser, by somebody who was not signed in. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        return Display.LANGUAGE.in(request).flatMap(Language::of);
    }

    static Locale of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String language) {
            return Language.of(Locale.forLanguageTag(language)).locale();
        }
        return chosen(request).orElseGet(() -> liked(request)).locale();
    }

    private static Language liked(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Language.of(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.ENGLISH);
    }
}
