package net.imgsecurity.portal.consent;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import net.imgsecurity.portal.platform.Language;

/**
 * The words in which people are asked, by version: data files beside this class, {@code Wording1} and so on, one for each
 * language. One that was shown to anybody is never changed, so that a record says for good what was agreed to.
 */
final class Wordings {
    /** The version in force. */
    static final int CURRENT = 1;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Wordings() {}

    /** The language in which we ask somebody who wants this one. */
    static String language(String wanted) {
        return Language.of(wanted).orElse(Language.ENGLISH).code();
    }

    static String text(Shown shown, String key) {
        return ResourceBundle.getBundle(
                        "net.imgsecurity.portal.consent.Wording" + shown.wording(), locale(shown), NO_FALLBACK)
                .getString(key);
    }

    static String text(Shown shown, String key, Object... arguments) {
        return new MessageFormat(text(shown, key), locale(shown)).format(arguments);
    }

    private static Locale locale(Shown shown) {
        return Locale.forLanguageTag(shown.language());
    }
}
