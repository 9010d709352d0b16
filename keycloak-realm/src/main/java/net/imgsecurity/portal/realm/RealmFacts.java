package net.imgsecurity.portal.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A realm as flat facts, {@code client.portal-web.enabled} to {@code true}: the same for the file and for an export. */
final class RealmFacts {
    private final Map<String, String> facts = new TreeMap<>();
    private final JsonNode realm;

    private RealmFacts(JsonNode realm) {
        this.realm = realm;
    }

    static Map<String, String> of(JsonNode realm) {
        var read = new RealmFacts(realm);
        read.scalars("", realm);
        for (var part : new String[] {"attributes", "browserSecurityHeaders", "smtpServer"})
            read.scalars(part + ".", realm.path(part));
        realm.path("clients").forEach(read::client);
        realm.path("authenticationFlows").forEach(read::flow);
        realm.path("requiredActions").forEach(read::action);
        realm.path("users").forEach(read::account);
        read.scopeMappings();
        read.profile();
        read.facts.put("clients", names(realm.path("clients"), "clientId"));
        // Keycloak makes this scope by itself, and gives it to no client of ours.
        read.facts.put(
                "clientScopes", names(realm.path("clientScopes"), "name").replaceFirst("\\boffline_access, ", ""));
        return read.facts;
    }

    private void scalars(String prefix, JsonNode object) {
        object.properties().forEach(field -> {
            var value = field.getValue();
            if (value.isValueNode()) facts.put(prefix + field.getKey(), value.asText());
            else if (value.isArray() && !value.path(0).isContainerNode())
                facts.put(prefix + field.getKey(), list(value));
        });
    }

    private void client(JsonNode client) {
        var prefix = "client." + client.path("clientId").asText() + ".";
        scalars(prefix, client);
        scalars(prefix + "attributes.", client.path("attributes"));
        for (var mapper : client.path("protocolMappers")) {
            var named = prefix + "mapper." + mapper.path("name").asText() + ".";
            scalars(named, mapper);
            scalars(named, mapper.path("config"));
        }
    }

    /** One line: the steps in their order, {@code >} before a flow inside, settings in braces. */
    private void flow(JsonNode flow) {
        if (flow.path("builtIn").asBoolean()) return;
        facts.put(
                "flow." + flow.path("alias").asText(),
                stream(flow.path("authenticationExecutions"))
                        .sorted((a, b) ->
                                a.path("priority").asInt() - b.path("priority").asInt())
                        .map(this::step)
                        .collect(Collectors.joining(", ")));
    }

    private String step(JsonNode step) {
        var what = step.path("authenticatorFlow").asBoolean()
                ? ">" + step.path("flowAlias").asText()
                : step.path("authenticator").asText();
        return step.path("requirement").asText() + " " + what
                + settings(step.path("authenticatorConfig").asText());
    }

    private String settings(String alias) {
        return stream(realm.path("authenticatorConfig"))
                .filter(config ->
                        !alias.isEmpty() && config.path("alias").asText().equals(alias))
                .map(config -> braced(config.path("config")))
                .collect(Collectors.joining());
    }

    private static String braced(JsonNode config) {
        return config.isEmpty()
                ? ""
                : config.properties().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().asText())
                        .sorted()
                        .collect(Collectors.joining(" ", " {", "}"));
    }

    private void action(JsonNode action) {
        facts.put(
                "action." + action.path("alias").asText(),
                (action.path("enabled").asBoolean() ? "enabled" : "disabled")
                        + (action.path("defaultAction").asBoolean() ? " for everybody" : "")
                        + braced(action.path("config")));
    }

    private void account(JsonNode account) {
        var prefix = "account." + account.path("username").asText() + ".";
        account.path("clientRoles")
                .properties()
                .forEach(entry -> facts.put(prefix + entry.getKey(), list(entry.getValue())));
        facts.put(prefix + "realmRoles", list(account.path("realmRoles")));
        facts.put(prefix + "groups", list(account.path("groups")));
    }

    private void scopeMappings() {
        realm.path("clientScopeMappings")
                .properties()
                .forEach(entry -> entry.getValue()
                        .forEach(mapping -> facts.put(
                                "scope." + mapping.path("client").asText() + "." + entry.getKey(),
                                list(mapping.path("roles")))));
    }

    private void profile() {
        var text =
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0");
        var profile = parsed(text.asText("{}"));
        facts.put("profile", names(profile.path("attributes"), "name"));
        facts.put(
                "profile.unmanagedAttributePolicy",
                profile.path("unmanagedAttributePolicy").asText("DISABLED"));
        for (var attribute : profile.path("attributes"))
            facts.put("profile." + attribute.path("name").asText() + ".edit", list(attribute.at("/permissions/edit")));
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The user profile is no JSON", e);
        }
    }

    private static String names(JsonNode array, String field) {
        return stream(array).map(item -> item.path(field).asText()).sorted().collect(Collectors.joining(", "));
    }

    private static String list(JsonNode array) {
        return stream(array).map(JsonNode::asText).sorted().collect(Collectors.joining(", "));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
