package net.imgsecurity.portal.platform;

import java.util.Locale;

/** An argument of a text that has a name in each language. */
public interface Worded {
    /** English for every language that we do not speak. */
    String in(Locale language);
}
