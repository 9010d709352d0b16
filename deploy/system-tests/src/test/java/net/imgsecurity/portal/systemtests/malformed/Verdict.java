package net.imgsecurity.portal.systemtests.malformed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.imgsecurity.portal.systemtests.malformed.Exchange.Said;

/** Says what is wrong with an answer, whatever was asked. */
final class Verdict {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final List<String> PRODUCTS = List.of(
            "payara",
            "glassfish",
            "grizzly",
            "mojarra",
            "eclipselink",
            "mariadb",
            "mysql",
            "soteria",
            "catalina",
            "x-powered-by",
            "6.2025");
    private static final List<String> PLACES =
            List.of("\tat ", "java.lang", "java.sql", "java.util", "jakarta.servlet", "net.imgsecurity", "exception");

    private Verdict() {}

    static List<String> of(Request request, Said said) {
        var found = new ArrayList<String>();
        var status = said.status();
        if (status >= 500 && !mayFail(request, status)) {
            found.add("failed with " + status);
        }
        if (said.took().compareTo(LONGEST) > 0) {
            found.add("took " + said.took().toMillis() + " ms");
        }
        if (status == 0 && request.whole && request.isRead()) {
            found.add("was not answered");
        }
        if (said.head().contains("\r\nX-Injected")) {
            found.add("let a header in");
        }
        // A page that is shown holds names of countries and of our own forms; a refusal holds our few words.
        var checked = (status >= 400 || status == 0 ? said.raw() : said.head()).toLowerCase(Locale.ROOT);
        PRODUCTS.stream().filter(checked::contains).forEach(name -> found.add("names " + name));
        PLACES.stream().filter(checked::contains).forEach(place -> found.add("shows a place in a program: " + place));
        if (checked.contains("\r\nserver: ")) {
            found.add("names its server");
        }
        return found;
    }

    /** A method that nobody knows; and a first line whose end is no version of HTTP, as where a blank stands inside its address. */
    private static boolean mayFail(Request request, int status) {
        return status == 501 && !List.of("GET", "HEAD", "POST").contains(request.method)
                || status == 505 && !request.whole;
    }
}
