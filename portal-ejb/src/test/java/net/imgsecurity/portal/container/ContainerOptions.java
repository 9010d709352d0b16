package net.imgsecurity.portal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.imgsecurity.portal.local.DatabaseAccess;
import net.imgsecurity.portal.local.DevelopmentSecrets;
import net.imgsecurity.portal.testing.StatementLog;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** How Payara Micro is started for the tests: on loopback, without a cluster, with the driver and the log of its statements. */
record ContainerOptions(Path folder, DatabaseAccess access) {

    /** Options of its JVM; the adapter splits them at spaces. */
    String ofJava() {
        return String.join(
                " ",
                "-Djdk.net.hosts.file=" + hosts(),
                "-Djava.net.preferIPv4Stack=true",
                "-Duser.timezone=UTC",
                "-XX:TieredStopAtLevel=1");
    }

    String ofPayara() {
        return String.join(
                " ",
                "--nohazelcast",
                "--disablephonehome",
                "--logToFile",
                folder.resolve("payara.log").toString(),
                "--systemProperties",
                configuration().toString(),
                "--prebootcommandfile",
                beforeBoot().toString(),
                "--addLibs",
                Path.of(System.getProperty("portal.it.servers"), "mysql-connector-j.jar") + ":" + statementLog());
    }

    /** In a file, since a command line is everybody's to read. */
    private Path configuration() {
        return write(
                "configuration.properties",
                "portal.stage=development",
                "portal.search.report=" + folder.resolve("search.txt"),
                "portal.search.people=" + Integer.getInteger("portal.search.people", 4_000),
                "portal.secrets.dir=" + DevelopmentSecrets.in(folder.resolve("secrets")),
                "portal.audit.witness=" + folder.resolve("database/audit-heads"),
                "portal.ledger.file=" + folder.resolve("database/erased.txt"),
                "portal.db.url=" + watched(access.url()),
                "portal.db.user=" + access.user(),
                "portal.db.password=" + access.password());
    }

    private static String watched(String url) {
        return url + (url.contains("?") ? "&" : "?") + "queryInterceptors=" + StatementLog.class.getName();
    }

    /** The driver loads it, so it lies beside the driver and not in the WAR. */
    private Path statementLog() {
        var jar = folder.resolve("statement-log.jar");
        ShrinkWrap.create(JavaArchive.class)
                .addClass(StatementLog.class)
                .as(ZipExporter.class)
                .exportTo(jar.toFile(), true);
        return jar;
    }

    private Path beforeBoot() {
        return write(
                "before-boot",
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1");
    }

    /** The adapter calls the server by the machine's name. */
    private Path hosts() {
        try {
            return write(
                    "hosts", "127.0.0.1 localhost " + InetAddress.getLocalHost().getHostName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
