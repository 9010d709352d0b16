package net.imgsecurity.portal.realm;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Variables in the realm file, read as Keycloak reads them at an import. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9_.]+)(?::([^}]*))?}");

    private Placeholders() {}

    /** Puts in the values, else the defaults; a variable with neither stays as text, which is what Keycloak does. */
    static String fill(String text, Map<String, String> environment) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(value(found.group(), found.group(1), found.group(2), environment)));
    }

    private static String value(String text, String name, String otherwise, Map<String, String> environment) {
        return environment.getOrDefault(name, otherwise == null ? text : otherwise);
    }
}
