package net.imgsecurity.portal.mail;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;
import net.imgsecurity.portal.platform.Language;

/** The words of mails in one language. */
final class MailWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;

    /** English for a language that we do not speak. */
    MailWords(String language) {
        locale = new Locale.Builder().setLanguage(language).build();
        texts = ResourceBundle.getBundle("net.imgsecurity.portal.mail.Mails", locale, NO_FALLBACK);
    }

    String language() {
        return texts.getLocale().getLanguage().isEmpty()
                ? "en"
                : texts.getLocale().getLanguage();
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    String subject(MailTemplate template) {
        return say(template.key() + ".subject");
    }

    /** With the zone, since people here travel. */
    String time(Instant at) {
        return Language.of(locale).dateAndTime().withZone(ZoneOffset.UTC).format(at) + " UTC";
    }
}
