package net.imgsecurity.portal.systemtests.malformed;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.imgsecurity.portal.systemtests.malformed.Door.Body;

/** Calls of the API that are wrong in at least one way; none of those that could change something may be taken. */
final class OperationRequests {
    private static final List<String> METHODS = List.of(
            "GET",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "HEAD",
            "TRACE",
            "PROPFIND",
            "get",
            "GETT",
            "M-SEARCH",
            "A".repeat(300));

    private final Callers callers;
    private final Targets targets;
    /** Method and path of each, so that a wrong method is not by chance another right one. */
    private final Set<String> names;

    OperationRequests(Callers callers, Targets targets, Set<String> names) {
        this.callers = callers;
        this.targets = targets;
        this.names = names;
    }

    Request of(Door door, RandomGenerator random) {
        var method = method(door, random);
        // Whatever is sent with it, a change that reads no body is well-formed: it has to come from nobody.
        var bare = door.changes() && door.body() == Body.NONE;
        var target = targets.path(door, !bare && Noise.chance(random, 60), random) + targets.query(door, random);
        var request = new Request(method, target);
        credentials(request, door, bare, random);
        if (Noise.chance(random, 40)) {
            Noise.add(request, random);
        }
        body(request, door, random);
        if (Noise.chance(random, 60)) {
            request.with(
                    "If-Match",
                    Nasty.one(random, List.of("\"0\"", "\"1\"", "\"2\"", "*", "W/\"1\"", "1", Nasty.header(random))));
        }
        if (Noise.chance(random, 30)) {
            request.with(
                    "Idempotency-Key", random.nextBoolean() ? Nasty.header(random) : "\"k" + random.nextLong() + "\"");
        }
        return request;
    }

    private String method(Door door, RandomGenerator random) {
        if (Noise.chance(random, 90)) {
            return door.method();
        }
        var other = Nasty.one(random, METHODS);
        return names.contains(other + " " + door.path()) ? door.method() : other;
    }

    private void credentials(Request request, Door door, boolean nobody, RandomGenerator random) {
        if (nobody || Noise.chance(random, 12)) {
            request.with(
                    "Authorization",
                    Nasty.one(
                            random,
                            List.of(
                                    "Bearer x.y.z",
                                    "Bearer ",
                                    "Bearer",
                                    "Basic x",
                                    "",
                                    "Bearer " + Nasty.header(random),
                                    Nasty.header(random))));
        } else {
            request.with("Authorization", "Bearer " + callers.token(door));
        }
        if (Noise.chance(random, 8)) {
            request.with("Portal-Organisation", Nasty.header(random));
        }
    }

    private static void body(Request request, Door door, RandomGenerator random) {
        switch (door.body()) {
            case JSON -> {
                request.body = BrokenJson.of(door.shape(), random);
                request.with("Content-Type", Noise.chance(random, 90) ? "application/json" : Noise.mediaType(random));
            }
            case FILE -> {
                request.body = BrokenFile.of(random);
                request.with("Content-Type", Noise.chance(random, 90) ? "text/csv" : Noise.mediaType(random));
                request.with("File-Name", Noise.chance(random, 50) ? "people.csv" : Nasty.header(random));
            }
            default -> {
                if (Noise.chance(random, 10)) {
                    request.body =
                            Nasty.noise(random, random.nextInt(400)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
    }
}
