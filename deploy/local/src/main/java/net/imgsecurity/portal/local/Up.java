package net.imgsecurity.portal.local;

import java.util.concurrent.CountDownLatch;

/** The command deploy/up: starts the stack, says where it is, and ends it on a signal or when a server dies. */
final class Up {
    private static final Object SPEAKING = new Object();
    // What ends because we end is no failure.
    private static volatile boolean ending;

    private Up() {}

    public static void main(String... words) throws InterruptedException {
        try {
            run(Arguments.parse(words));
        } catch (StartFailure e) {
            fail(e.getMessage());
        }
        new CountDownLatch(1).await();
    }

    private static void run(Arguments arguments) {
        var ports = Ports.from(System.getenv(), arguments.offset());
        var data = DataFolder.hold(arguments.folder());
        if (arguments.fresh()) {
            data.startOver();
        }
        var progress = Progress.console();
        var stack = new Stack(ProjectFolder.find(), data, ports, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack), "portal-end"));
        stack.open(System.getenv());
        stack.onDeath(server -> fail(server.lastWords()));
        System.out.println(Welcome.text(stack));
        Together.start(() -> {
            Progress telling = line -> sayUnlessEnding(progress, line);
            DemonstrationFiles.load(stack.addresses(), ProjectFolder.find(), telling);
            DemonstrationRecords.load(stack.addresses(), telling);
            return null;
        });
    }

    private static void sayUnlessEnding(Progress progress, String line) {
        if (!ending) {
            progress.say(line);
        }
    }

    private static void end(Stack stack) {
        ending = true;
        stack.close();
    }

    /** One line, a code that is not zero, and the shutdown hook ends the children. Only the first one speaks. */
    private static void fail(String line) {
        synchronized (SPEAKING) {
            if (ending) {
                return;
            }
            System.err.println("deploy/up: " + line);
            System.exit(1);
        }
    }
}
