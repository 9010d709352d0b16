package net.imgsecurity.portal.systemtests.malformed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import net.imgsecurity.portal.systemtests.malformed.Door.Kind;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** Makes each case from seed and number alone, sends it, and judges the answer. */
final class Attack implements AutoCloseable {
    private static final int AT_ONCE = 6;
    private static final int WIRE_PERCENT = 8;
    private static final int MOST_FINDINGS = 40;
    /** Spreads neighbouring numbers over all seeds. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final URI server;
    private final List<Door> doors;
    private final long seed;
    private final OperationRequests operations;
    private final PageRequests pages;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final List<String> findings = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, Integer> statuses = Collections.synchronizedMap(new TreeMap<>());
    private final AtomicLong slowest = new AtomicLong();

    Attack(Portal portal, List<Door> doors, long seed, Map<String, String> ids) {
        this.server = portal.addresses().portal();
        this.doors = doors;
        this.seed = seed;
        var callers = new Callers(portal, ids);
        callers.arrive();
        var targets = new Targets(callers);
        var names = doors.stream()
                .filter(door -> door.kind() == Kind.OPERATION)
                .map(door -> door.method() + " " + door.path())
                .collect(Collectors.toSet());
        this.operations = new OperationRequests(callers, targets, names);
        this.pages = new PageRequests(callers, targets, server.toString());
    }

    void run(int from, int until) throws Exception {
        var running = new ArrayList<Future<?>>();
        for (int number = from; number < until; number++) {
            var one = number;
            running.add(threads.submit(() -> send(one)));
        }
        for (var one : running) {
            one.get();
        }
    }

    void finding(String what) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(what);
        }
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    /** How many were answered with what they asked for, or with what is wrong about it: not turned away before. */
    int read() {
        return List.of(200, 400, 409, 412, 422, 428).stream()
                .mapToInt(status -> statuses.getOrDefault(status, 0))
                .sum();
    }

    String summary() {
        return "Malformed input: " + doors.size() + " doors, answers by status " + statuses + ", slowest "
                + slowest.get() + " ms, " + findings.size() + " findings";
    }

    private void send(int number) {
        var random = new SplittableRandom(seed + number * STEP);
        var door = Nasty.one(random, doors);
        var request = random.nextInt(100) < WIRE_PERCENT
                ? WireRequests.of(door, random)
                : door.kind() == Kind.OPERATION ? operations.of(door, random) : pages.of(door, random);
        var bytes = request.bytes(server.getAuthority());
        var said = Exchange.send(server, bytes, request.whole);
        statuses.merge(said.status(), 1, Integer::sum);
        slowest.accumulateAndGet(said.took().toMillis(), Math::max);
        Verdict.of(request, said)
                .forEach(problem ->
                        finding(number + ": " + problem + "\n" + shown(bytes) + "\n-> " + shown(said.raw())));
    }

    /** Without what would sign somebody in. */
    private static String shown(byte[] bytes) {
        return shown(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static String shown(String text) {
        var safe = text.replaceAll("eyJ[\\w.-]+", "TOKEN").replaceAll("(__Host-[\\w-]+=)[\\w.-]+", "$1SECRET");
        return safe.substring(0, Math.min(900, safe.length()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
