package net.imgsecurity.portal.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A migrated database for one stack or one test run: MariaDB of our own with its data in a folder, or the one that
 * PORTAL_DB_URL names. Ends with {@link #close()}; a named database is left running.
 */
public final class LocalDatabase implements AutoCloseable {
    private final DatabaseAccess access;
    private final String product;
    private final Optional<ServerProcess> server;
    private final Duration ownStart;

    private LocalDatabase(DatabaseAccess access, String product, Optional<ServerProcess> server, Duration ownStart) {
        this.access = access;
        this.product = product;
        this.server = server;
        this.ownStart = ownStart;
    }

    /**
     * Starts on a free port with data and log below {@code folder}, and migrates.
     *
     * @throws StartFailure with one line that says what to do
     */
    public static LocalDatabase start(Path folder) {
        var environment = System.getenv();
        return start(ProjectFolder.find(), folder, folder.resolve("database.log"), environment, Ports.free());
    }

    static LocalDatabase start(
            ProjectFolder project, Path folder, Path log, Map<String, String> environment, Ports ports) {
        if (DatabaseAccess.isNamed(environment)) {
            var access = DatabaseAccess.named(environment);
            return new LocalDatabase(
                    access, Migration.run(access, project.migrations()), Optional.empty(), Duration.ZERO);
        }
        var port = ports.of(Door.DATABASE);
        var server = MariaDb.start(project, folder.toAbsolutePath(), log, port);
        var ownStart = server.age();
        try {
            var access = DatabaseAccess.embedded(port);
            return new LocalDatabase(
                    access, Migration.run(access, project.migrations()), Optional.of(server), ownStart);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Product and version, such as "MariaDB 11.4.5". */
    public String product() {
        return product;
    }

    Duration ownStart() {
        return ownStart;
    }

    Optional<ServerProcess> server() {
        return server;
    }

    @Override
    public void close() {
        server.ifPresent(ServerProcess::close);
    }
}
