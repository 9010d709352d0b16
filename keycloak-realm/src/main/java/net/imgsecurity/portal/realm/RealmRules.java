package net.imgsecurity.portal.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Rules that hold for every client, also for one that nobody has listed yet (security.md's P34, P35, finding 9). */
final class RealmRules {
    private final List<String> broken = new ArrayList<>();

    private RealmRules() {}

    static List<String> broken(JsonNode realm) {
        var rules = new RealmRules();
        realm.path("clients").forEach(rules::client);
        realm.path("users").forEach(rules::account);
        if (!realm.path("identityProviders").isEmpty()) rules.broken.add("an identity provider nobody reviewed");
        return rules.broken;
    }

    /** A switch that is left out counts as on: Keycloak's own defaults are the soft ones. */
    private void client(JsonNode client) {
        var name = "client " + client.path("clientId").asText();
        for (var soft : List.of("directAccessGrantsEnabled", "implicitFlowEnabled", "fullScopeAllowed"))
            if (client.path(soft).asBoolean(true)) broken.add(name + ": " + soft + " is on");
        for (var address : client.path("redirectUris"))
            if (!exact(address.asText())) broken.add(name + ": " + address.asText() + " is no exact address");
        for (var origin : client.path("webOrigins"))
            if (!exact(origin.asText())) broken.add(name + ": " + origin.asText() + " is no exact origin");
        var pkce = client.at("/attributes/pkce.code.challenge.method").asText();
        if (!client.path("redirectUris").isEmpty() && !pkce.equals("S256")) broken.add(name + ": no PKCE with S256");
        if (!client.path("authenticationFlowBindingOverrides").isEmpty()) broken.add(name + ": a flow of its own");
    }

    private static boolean exact(String address) {
        return address.matches("https?://[^*?#@]+");
    }

    private void account(JsonNode account) {
        if (account.path("serviceAccountClientId").asText().isEmpty())
            broken.add("account " + account.path("username").asText() + ": people come through the portal only");
    }
}
