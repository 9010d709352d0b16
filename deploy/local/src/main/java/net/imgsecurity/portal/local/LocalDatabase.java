package net.imgsecurity.portal.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * A migrated database for one stack or one test run: MariaDB of our own with its data in a folder, or the one that
 * PORTAL_DB_URL names. Ends with {@link #close()}; a named database is left running.
 */
public final class LocalDatabase implements AutoCloseable {
    private final DatabaseAccess access;
    private final String product;
    private final Children children;
    private final ServerStart ownStart;

    private LocalDatabase(DatabaseAccess access, String product, Children children, ServerStart ownStart) {
        this.access = access;
        this.product = product;
        this.children = children;
        this.ownStart = ownStart;
    }

    /**
     * Starts on a free port with data and log below {@code folder}, and migrates.
     *
     * @throws StartFailure with one line that says what to do; nothing is left running then
     */
    public static LocalDatabase start(Path folder) {
        var children = new Children();
        try {
            var log = folder.resolve("database.log");
            return start(children, ProjectFolder.find(), folder, log, System.getenv(), Ports.free());
        } catch (RuntimeException e) {
            children.close();
            throw e;
        }
    }

    static LocalDatabase start(
            Children children,
            ProjectFolder project,
            Path folder,
            Path log,
            Map<String, String> environment,
            Ports ports) {
        var named = DatabaseAccess.isNamed(environment);
        var access = named ? DatabaseAccess.named(environment) : DatabaseAccess.embedded(ports.of(Door.DATABASE));
        var ownStart = named
                ? ServerStart.NONE
                : MariaDb.start(children, project, folder.toAbsolutePath(), log, ports.of(Door.DATABASE))
                        .ready();
        return new LocalDatabase(access, Migration.run(access, project.migrations()), children, ownStart);
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Product and version, such as "MariaDB 11.4.5". */
    public String product() {
        return product;
    }

    ServerStart ownStart() {
        return ownStart;
    }

    @Override
    public void close() {
        children.close();
    }
}
