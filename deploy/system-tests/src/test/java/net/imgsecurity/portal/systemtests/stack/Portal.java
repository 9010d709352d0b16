package net.imgsecurity.portal.systemtests.stack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.imgsecurity.portal.local.Addresses;
import net.imgsecurity.portal.local.DatabaseAccess;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.local.Stack;

/**
 * The running stack: one of our own in {@code target/stack}, or, while tests are written, the one that {@code deploy/up
 * --port-offset N} runs, when PORTAL_SYSTEM_TESTS_OFFSET is N.
 */
public final class Portal implements AutoCloseable {
    private static final String OFFSET = "PORTAL_SYSTEM_TESTS_OFFSET";

    private static final Path OWN = Path.of("target", "stack");
    private static final Path THEIRS = Path.of("..", "..", ".portal");

    private final Addresses addresses;
    private final DatabaseAccess database;
    private final Optional<Stack> own;
    private final Map<Demonstration, Account> accounts = new ConcurrentHashMap<>();

    private Portal(Addresses addresses, DatabaseAccess database, Optional<Stack> own) {
        this.addresses = addresses;
        this.database = database;
        this.own = own;
    }

    static Portal open(Map<String, String> environment) {
        var offset = environment.get(OFFSET);
        if (offset != null && !offset.isBlank()) {
            return theirs(Integer.parseInt(offset.strip()));
        }
        var stack = Stack.start(OWN);
        return new Portal(stack.addresses(), stack.database().access(), Optional.of(stack));
    }

    private static Portal theirs(int offset) {
        var usual = UsualPorts.moved(offset);
        return new Portal(usual.addresses(), usual.database(), Optional.empty());
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Where the stack keeps everything that it writes. */
    public Path folder() {
        return own.isPresent() ? OWN : THEIRS;
    }

    /** The database; with the owner's rights a test sees all tenants' rows. */
    public DatabaseAccess database() {
        return database;
    }

    /** Our own stack, whose servers may be ended; none while somebody's {@code deploy/up} is tested. */
    public Optional<Stack> own() {
        return own;
    }

    /** The account, signed in once for all classes of the run. */
    public Account account(Demonstration person) {
        return accounts.computeIfAbsent(person, who -> new Account(addresses, who.address(), who.password()));
    }

    /** Nobody's sessions are there any more: each account signs in once more. */
    public void signInAnew() {
        accounts.clear();
    }

    /** A sign-in of its own, for whoever changes what a session is about. */
    public Account fresh(String address) {
        return new Account(addresses, address, Demonstration.STAFF.password());
    }

    @Override
    public void close() {
        own.ifPresent(Stack::close);
    }
}
