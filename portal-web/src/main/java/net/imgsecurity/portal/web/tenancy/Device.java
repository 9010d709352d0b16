package net.imgsecurity.portal.web.tenancy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a browser is called in a list of sessions, such as "Firefox, Windows". Made of words of ours alone: what the browser
 * said of itself is kept nowhere.
 */
final class Device {
    private static final Map<Pattern, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<Pattern, String> SYSTEMS = new LinkedHashMap<>();

    // The first that fits: browsers name those whose pages they want to be given, and systems those they descend from.
    static {
        browser("Edg(e|A|iOS)?/", "Edge");
        browser("(OPR|Opera)/", "Opera");
        browser("SamsungBrowser/", "Samsung Internet");
        browser("(Firefox|FxiOS)/", "Firefox");
        browser("(Chrome|Chromium|CriOS|HeadlessChrome)/", "Chrome");
        browser("Version/.*Safari/", "Safari");
        system("iPhone", "iPhone");
        system("iPad", "iPad");
        system("Android", "Android");
        system("Windows", "Windows");
        system("Macintosh|Mac OS X", "Mac");
        system("CrOS", "ChromeOS");
        system("Linux|X11", "Linux");
    }

    private Device() {}

    /** @return empty when the browser says nothing that is known */
    static String of(String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        var browser = first(BROWSERS, said);
        var system = first(SYSTEMS, said);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(Map<Pattern, String> names, String said) {
        return names.entrySet().stream()
                .filter(name -> name.getKey().matcher(said).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static void browser(String pattern, String name) {
        BROWSERS.put(Pattern.compile(pattern), name);
    }

    private static void system(String pattern, String name) {
        SYSTEMS.put(Pattern.compile(pattern), name);
    }
}
