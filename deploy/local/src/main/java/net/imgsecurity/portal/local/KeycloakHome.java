package net.imgsecurity.portal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak's folder for one stack: its data is the stack's own, its libraries are those of the build. It is put
 * together once for each build ("kc.sh build"), so that a start need not do it.
 */
final class KeycloakHome {
    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final List<String> OPTIONS = List.of("--db=dev-file", "--health-enabled=true");

    private KeycloakHome() {}

    /** Answers the folder to start in, with realm and themes as they are in the project now. */
    static Path prepare(Children children, ProjectFolder project, Path home, Progress progress) {
        var built = project.keycloak().resolveSibling(project.keycloak().getFileName() + "-built");
        Once.fill(built, part -> {
            progress.say("Keycloak is put together, once for this build (20 to 40 s)");
            Once.copy(project.keycloak(), part);
            build(children, part);
        });
        try {
            Files.createDirectories(home.resolve("providers"));
            link(home.resolve("lib"), built.resolve("lib"));
            link(home.resolve("conf"), built.resolve("conf"));
            link(home.resolve("themes"), project.themes());
            var realm = Files.createDirectories(home.resolve("data/import")).resolve("img-realm.json");
            Files.copy(project.realm(), realm, StandardCopyOption.REPLACE_EXISTING);
            return home;
        } catch (IOException e) {
            throw new StartFailure("Keycloak's folder " + home + " cannot be prepared", e);
        }
    }

    static List<String> command(Path home, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                ServerProcess.java(),
                "-Xmx512m",
                // Nobody measures Keycloak's throughput here: the quick compiler starts a third faster on two cores.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                MAIN));
        command.addAll(arguments);
        return command;
    }

    private static void build(Children children, Path home) {
        var arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(OPTIONS);
        var log = home.resolve("build.log");
        var build = children.start("Keycloak's build", log, home, command(home, arguments), Map.of());
        if (build.waitFor() != 0) {
            throw new StartFailure(build.lastWords());
        }
    }

    private static void link(Path link, Path target) throws IOException {
        if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(target)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target);
        }
    }
}
