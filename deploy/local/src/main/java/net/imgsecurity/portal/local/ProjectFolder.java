package net.imgsecurity.portal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Where things are in the checked-out project; the only place that knows its layout. */
record ProjectFolder(Path root) {

    /** The folder named by the system property {@code portal.project}, or the nearest one above the working folder. */
    static ProjectFolder find() {
        var start = Path.of(System.getProperty("portal.project", "")).toAbsolutePath();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/pom.xml"))) {
                return new ProjectFolder(folder);
            }
        }
        throw new StartFailure("The project's folder was not found above " + start);
    }

    /** Holds the unpacked servers; shared by all stacks of this build and not written to by any once prepared. */
    Path servers() {
        return root.resolve("deploy/local/target/servers");
    }

    Path payara() {
        return built(servers().resolve(versions().getProperty("payara")));
    }

    Path connectorJ() {
        return built(servers().resolve("mysql-connector-j.jar"));
    }

    Path keycloak() {
        return built(servers().resolve(versions().getProperty("keycloak")));
    }

    Path mariaDb() {
        return servers().resolve("mariadb-" + mariaDbVersion());
    }

    String mariaDbVersion() {
        return versions().getProperty("mariadb");
    }

    Path realm() {
        return there(root.resolve("keycloak-realm/src/main/realm/img-realm.json"));
    }

    Path themes() {
        return there(root.resolve("keycloak-realm/src/main/themes"));
    }

    Path migrations() {
        return there(root.resolve("portal-ejb/src/main/resources/db/migration"));
    }

    Path demo() {
        return root.resolve("deploy/demo");
    }

    /** The API first: what a person sees comes up last. */
    List<Path> wars() {
        return List.of(
                built(root.resolve("portal-api/target/portal-api.war")),
                built(root.resolve("portal-web/target/portal-web.war")));
    }

    private static Path there(Path path) {
        if (!Files.exists(path)) {
            throw new StartFailure(path + " is missing");
        }
        return path;
    }

    private static Path built(Path path) {
        if (!Files.exists(path)) {
            throw new StartFailure(path + " is missing: build the project first, with 'mvn package'");
        }
        return path;
    }

    private static Properties versions() {
        var versions = new Properties();
        try (var in = ProjectFolder.class.getResourceAsStream("servers.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new StartFailure("The servers' versions cannot be read", e);
        }
        return versions;
    }
}
