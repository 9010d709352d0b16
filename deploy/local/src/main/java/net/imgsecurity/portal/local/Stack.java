package net.imgsecurity.portal.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The whole portal on this machine, ready when a person has signed in. Everything it started ends with it. */
public final class Stack implements AutoCloseable {
    private final ProjectFolder project;
    private final DataFolder data;
    private final Ports ports;
    private final Progress progress;
    private final Children database = new Children();
    private final Children servers = new Children();
    private volatile Map<String, String> environment;
    private volatile LocalDatabase schema;
    private volatile MailCatcher mail;
    private volatile StartTimes times;

    Stack(ProjectFolder project, DataFolder data, Ports ports, Progress progress) {
        this.project = project;
        this.data = data;
        this.ports = ports;
        this.progress = progress;
    }

    /**
     * Starts on free ports with all data and logs below {@code folder}, and with nothing of an earlier run: its realm would
     * send people to the ports of that run.
     *
     * @throws StartFailure with one line that says what is wrong; nothing is left running then
     */
    public static Stack start(Path folder) {
        var data = DataFolder.hold(folder);
        data.startOver();
        var stack = new Stack(ProjectFolder.find(), data, Ports.free(), Progress.SILENT);
        try {
            stack.open(System.getenv());
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Starts everything that can be started at the same time; may be ended by {@link #close()} meanwhile. */
    void open(Map<String, String> environment) {
        this.environment = environment;
        var start = Instant.now();
        ports.refuseTaken(doors(environment));
        project.wars();
        var idp = Together.start(this::keycloak);
        var portal = Together.start(this::payara);
        var catcher = Together.start(() -> mail = MailCatcher.start(ports.of(Door.SMTP), ports.of(Door.MAIL)));
        Together.await(idp, portal, catcher);
        FirstSignIn.await(addresses(), Demonstration.HALDEN);
        progress.say(Demonstration.HALDEN.address() + " has signed in");
        times = new StartTimes(schema.ownStart(), idp.join(), portal.join(), Duration.between(start, Instant.now()));
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill(Server server) {
        (server == Server.DATABASE ? database : servers).kill(server.process);
    }

    /** Has it take connections and answer none, until {@link #thaw}. */
    public void freeze(Server server) {
        (server == Server.DATABASE ? database : servers).signal(server.process, "STOP");
    }

    public void thaw(Server server) {
        (server == Server.DATABASE ? database : servers).signal(server.process, "CONT");
    }

    /** Starts what was killed with the data that it left, and answers when it is ready. */
    public void startAgain(Server server) {
        switch (server) {
            case DATABASE -> schema = startDatabase();
            case KEYCLOAK -> keycloak();
            case PORTAL -> portal();
        }
    }

    private ServerStart keycloak() {
        var log = data.log("keycloak");
        var start = Keycloak.start(servers, project, data.folder("keycloak"), log, ports, progress)
                .ready();
        progress.say("Keycloak is ready");
        return start;
    }

    private ServerStart payara() {
        schema = startDatabase();
        progress.say("The database is ready and migrated (" + schema.product() + ")");
        var start = portal();
        progress.say("Both applications are ready");
        return start;
    }

    private LocalDatabase startDatabase() {
        return LocalDatabase.start(
                database, project, data.folder("database"), data.log("database"), environment, ports);
    }

    private ServerStart portal() {
        return Payara.start(
                        servers,
                        project,
                        data.folder("payara"),
                        data.log("payara"),
                        ports,
                        schema.access(),
                        PortalFiles.in(data))
                .ready();
    }

    private static Set<Door> doors(Map<String, String> environment) {
        var doors = EnumSet.allOf(Door.class);
        if (DatabaseAccess.isNamed(environment)) {
            doors.remove(Door.DATABASE);
        }
        return doors;
    }

    public Addresses addresses() {
        return Addresses.of(ports);
    }

    public LocalDatabase database() {
        return schema;
    }

    public MailCatcher mail() {
        return mail;
    }

    StartTimes times() {
        return times;
    }

    /** Calls when one of the servers ends by itself. */
    void onDeath(Consumer<ServerProcess> listener) {
        servers.onDeath(listener);
        database.onDeath(listener);
    }

    /** Ends the servers, and then the database that they need to end well. */
    @Override
    public void close() {
        servers.close();
        database.close();
        if (mail != null) {
            mail.close();
        }
        data.close();
    }
}
