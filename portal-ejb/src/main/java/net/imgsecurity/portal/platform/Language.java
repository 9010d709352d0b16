package net.imgsecurity.portal.platform;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the portal speaks; no other place lists them. English is spoken to whoever speaks none of them. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es");

    private final Locale locale;

    Language(String code) {
        this.locale = new Locale.Builder().setLanguage(code).build();
    }

    /** The one of this ISO 639-1 code, which is in lower case; empty for what we do not speak. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The one of a locale, whatever its region. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }

    public static List<Locale> locales() {
        return Arrays.stream(values()).map(Language::locale).toList();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }

    /** ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** How dates and times are written: English ones as most of the world writes them, the day first and 24 hours. */
    public Locale calendar() {
        return this == ENGLISH ? Locale.UK : locale;
    }

    /** Date and time of day, such as "4 March 2026, 15:05". */
    public DateTimeFormatter dateAndTime() {
        return new DateTimeFormatterBuilder()
                .appendLocalized(FormatStyle.LONG, null)
                .appendLiteral(this == FRENCH ? " à " : ", ")
                .appendLocalized(null, FormatStyle.SHORT)
                .toFormatter(calendar());
    }

    /** What its speakers call it, as it stands in a list. */
    public String ownName() {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
