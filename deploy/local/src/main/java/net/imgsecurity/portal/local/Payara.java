package net.imgsecurity.portal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Payara Micro with both WARs, as the application's database user. */
final class Payara {
    private static final Duration LIMIT = Duration.ofSeconds(300);

    private Payara() {}

    /** Starts it in an emptied folder, and answers when both applications have said that they are ready. */
    static ServerProcess start(
            Children children,
            ProjectFolder project,
            Path folder,
            Path log,
            Ports ports,
            DatabaseAccess access,
            PortalFiles files) {
        // A kept root would remember its applications and load each of them a second time.
        DataFolder.delete(folder);
        write(folder.resolve("root/config/branding/glassfish-version.properties"), List.of("product_name=Portal"));
        write(folder.resolve("before"), PayaraCommands.beforeBoot(ports.of(Door.MANAGEMENT)));
        write(folder.resolve("after"), PayaraCommands.afterBoot());
        write(folder.resolve("logging.properties"), PayaraCommands.logging());
        var server = children.start(
                Server.PORTAL.process,
                log,
                folder,
                command(project, folder, ports),
                variables(project, ports, access, files));
        Waiting.until(() -> ready(ports, server), LIMIT, server);
        return server;
    }

    private static boolean ready(Ports ports, ServerProcess server) {
        // Asked first. Payara says this also when every deployment has failed; what is not there then never comes.
        var booted = server.logHas(" ready in ");
        try {
            var health = Health.read(Http.get(ports.url(Door.MANAGEMENT).resolve("/health/ready"))
                    .body());
            if (booted) {
                health.requireDeployed(server);
            }
            return health.isReady();
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(ProjectFolder project, Path folder, Ports ports) {
        var command = new ArrayList<>(List.of(
                ServerProcess.java(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                // Half the processor time until it is ready, on two cores that others share.
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-Duser.timezone=UTC",
                "-jar",
                project.payara().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(ports.of(Door.PORTAL)),
                "--rootdir",
                folder.resolve("root").toString(),
                "--prebootcommandfile",
                folder.resolve("before").toString(),
                "--logproperties",
                folder.resolve("logging.properties").toString(),
                "--postbootcommandfile",
                folder.resolve("after").toString(),
                "--addlibs",
                project.connectorJ().toString()));
        project.wars().forEach(war -> command.addAll(List.of("--deploy", war.toString())));
        return command;
    }

    private static Map<String, String> variables(
            ProjectFolder project, Ports ports, DatabaseAccess access, PortalFiles files) {
        var variables = new HashMap<String, String>();
        variables.put("PORTAL_STAGE", "development");
        variables.put("PORTAL_URL", ports.url(Door.PORTAL).toString());
        variables.put("PORTAL_DB_URL", access.url());
        variables.put("PORTAL_DB_USER", access.user());
        variables.put("PORTAL_DB_PASSWORD", access.password());
        variables.put("PORTAL_IDP_ISSUER", Keycloak.issuer(ports).toString());
        variables.put("PORTAL_IDP_AUDIENCE", "portal-api");
        variables.put("PORTAL_WEB_SECRET", Secrets.WEB_CLIENT);
        variables.put("PORTAL_SERVICE_SECRET", Secrets.SERVICE_CLIENT);
        variables.put("PORTAL_MAIL_SERVER", "127.0.0.1:" + ports.of(Door.SMTP));
        variables.put("PORTAL_MAIL_FROM", "privacy@img.example");
        variables.put("PORTAL_MAIL_TLS", "false");
        variables.put("PORTAL_MANAGEMENT_PORT", String.valueOf(ports.of(Door.MANAGEMENT)));
        variables.put(
                "PORTAL_FOUNDING_FILE", project.demo().resolve("founding.csv").toString());
        variables.put("PORTAL_SECRETS_DIR", files.secrets().toString());
        variables.put("PORTAL_AUDIT_WITNESS", files.witness().toString());
        variables.put("PORTAL_LEDGER_FILE", files.ledger().toString());
        variables.put("PORTAL_DEMO_PASSWORD", Secrets.DEMONSTRATION);
        variables.put("PORTAL_SECOND_FACTOR_EXCEPT", Demonstration.addresses());
        return variables;
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new StartFailure(file + " cannot be written", e);
        }
    }
}
