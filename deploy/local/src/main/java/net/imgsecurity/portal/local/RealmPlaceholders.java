package net.imgsecurity.portal.local;

import java.util.Map;
import java.util.regex.Pattern;

/** Names in the realm's file that Keycloak replaces when it imports it. */
final class RealmPlaceholders {
    // Capitals only: ${username} and the like are Keycloak's own texts.
    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

    private RealmPlaceholders() {}

    /**
     * Keycloak keeps the text of a placeholder that has neither value nor default, even as a client's secret.
     *
     * @throws StartFailure naming the first such placeholder
     */
    static void requireAll(String realm, Map<String, String> values) {
        WITHOUT_DEFAULT
                .matcher(realm)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !values.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new StartFailure("The realm's file asks for " + name + ", which the launcher does not know");
                });
    }
}
