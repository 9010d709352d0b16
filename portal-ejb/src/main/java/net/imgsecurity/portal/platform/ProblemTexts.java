package net.imgsecurity.portal.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences behind the keys of errors, in each {@link Language}, for pages and API alike. */
public final class ProblemTexts {
    private static final String BUNDLE = "net.imgsecurity.portal.platform.Problems";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    public static String of(String key, List<Object> arguments, Locale locale) {
        var pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale)
                .format(arguments.stream()
                        .map(argument -> argument instanceof Worded worded ? worded.in(locale) : argument)
                        .toArray());
    }

    public static String of(Invalid.Problem problem, Locale locale) {
        return of(problem.key(), problem.arguments(), locale);
    }
}
