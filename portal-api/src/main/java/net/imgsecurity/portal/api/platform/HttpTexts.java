package net.imgsecurity.portal.api.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.imgsecurity.portal.platform.ProblemTexts;

/** The sentences that only a door for programs needs; all others are those of {@link ProblemTexts}. */
final class HttpTexts {
    private static final String BUNDLE = HttpTexts.class.getName();
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private HttpTexts() {}

    static String of(String key, List<Object> arguments, Locale locale) {
        var own = bundle(locale);
        return own.containsKey(key)
                ? new MessageFormat(own.getString(key), locale).format(arguments.toArray())
                : ProblemTexts.of(key, arguments, locale);
    }

    /** A few words for the kind of problem: the same for each occurrence (RFC 9457, 3.1.4). */
    static String title(int status, Locale locale) {
        var own = bundle(locale);
        var exact = "title." + status;
        return own.getString(own.containsKey(exact) ? exact : "title." + status / 100 + "xx");
    }

    /** The key of the sentence that explains a bare status. */
    static String key(int status) {
        var exact = "http." + status;
        return switch (status) {
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 503 -> "unavailable";
            default -> bundle(Locale.ENGLISH).containsKey(exact) ? exact : "http." + status / 100 + "xx";
        };
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, HttpTexts.class.getClassLoader(), NO_FALLBACK);
    }
}
