package net.imgsecurity.portal.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm img, on loopback, with a database of its own in its folder. */
final class Keycloak {
    private static final Duration LIMIT = Duration.ofSeconds(300);

    private Keycloak() {}

    /** Starts it, imports the realm when it is not there yet, and answers when the realm does. */
    static ServerProcess start(
            Children children, ProjectFolder project, Path home, Path log, Ports ports, Progress progress) {
        var variables = variables(ports);
        requirePlaceholders(project.realm(), variables);
        var imported = RealmImport.of(ports.url(Door.PORTAL), project.realm());
        imported.check(home, progress);
        var ready = KeycloakHome.prepare(children, project, home, progress);
        var server = children.start(
                Server.KEYCLOAK.process, log, ready, KeycloakHome.command(ready, arguments(ports)), variables);
        var realm = ports.url(Door.IDP).resolve("/realms/img");
        Waiting.until(() -> Http.answers(realm), LIMIT, server);
        imported.note(home);
        return server;
    }

    static URI issuer(Ports ports) {
        return ports.url(Door.IDP).resolve("/realms/img");
    }

    private static List<String> arguments(Ports ports) {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.of(Door.IDP),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + ports.of(Door.IDP_MANAGEMENT),
                "--hostname=" + ports.url(Door.IDP),
                // Without it a cluster port opens on every address of the machine.
                "--cache=local");
    }

    private static Map<String, String> variables(Ports ports) {
        var portal = ports.url(Door.PORTAL).toString();
        return Map.ofEntries(
                Map.entry("PORTAL_URL", portal),
                Map.entry("PORTAL_BACKCHANNEL_URL", portal + "/signin/backchannel-logout"),
                Map.entry("PORTAL_WEB_SECRET", Secrets.WEB_CLIENT),
                Map.entry("PORTAL_SERVICE_SECRET", Secrets.SERVICE_CLIENT),
                Map.entry("IMG_OPERATIONS_SECRET", Secrets.OPERATIONS_CLIENT),
                Map.entry("IMG_SHOP_SECRET", Secrets.SHOP_CLIENT),
                Map.entry("PORTAL_DEMO_PASSWORD", Secrets.DEMONSTRATION),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", IdpAdministrator.NAME),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", IdpAdministrator.PASSWORD),
                Map.entry("SMTP_HOST", "127.0.0.1"),
                Map.entry("SMTP_PORT", String.valueOf(ports.of(Door.SMTP))));
    }

    private static void requirePlaceholders(Path realm, Map<String, String> variables) {
        try {
            RealmPlaceholders.requireAll(Files.readString(realm), variables);
        } catch (IOException e) {
            throw new StartFailure("The realm's file " + realm + " cannot be read", e);
        }
    }
}
