package net.imgsecurity.portal.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the realm img must be: the listing in {@code realm/expectations.txt}, and rules for whatever is not listed.
 * An imported realm is soft where its file says nothing, so both the file and the running server are held against it.
 */
public final class RealmExpectations {
    private RealmExpectations() {}

    /**
     * Holds a realm against the listing and the rules.
     *
     * @param realm the file ({@link RealmFile}) or a server's answer ({@link RunningRealm})
     * @param environment the variables with which the realm was imported, at least those without a good default
     * @return one sentence for each deviation; empty when all is as it must be
     */
    public static List<String> violations(JsonNode realm, Map<String, String> environment) {
        var violations = new ArrayList<>(RealmRules.broken(realm));
        var facts = RealmFacts.of(realm);
        var listing = Listing.parse(Placeholders.fill(Resources.text("/realm/expectations.txt"), environment));
        listing.forEach((fact, expected) -> {
            var found = facts.getOrDefault(fact, "nothing");
            if (!found.equals(expected)) violations.add(fact + ": expected " + expected + ", found " + found);
        });
        facts.keySet().stream()
                .filter(fact -> fact.startsWith("flow.")
                        || fact.startsWith("action.")
                        || fact.startsWith("account.")
                        || fact.startsWith("scope."))
                .filter(fact -> !listing.containsKey(fact))
                .forEach(fact -> violations.add(fact + ": nobody has listed it"));
        return violations;
    }

    /** As {@link #violations}, with what only a server can say: which clients there are in the end. */
    public static List<String> violationsOnServer(JsonNode realm, Map<String, String> environment) {
        var violations = new ArrayList<>(violations(realm, environment));
        // Keycloak makes this client of its own when it has to show a page that belongs to no client, and not before.
        var found = RealmFacts.of(realm).get("clients").replaceFirst("^_system, ", "");
        var expected = Resources.text("/realm/clients.txt").strip().replace("\n", ", ");
        if (!expected.equals(found)) violations.add("clients: expected " + expected + ", found " + found);
        return violations;
    }
}
