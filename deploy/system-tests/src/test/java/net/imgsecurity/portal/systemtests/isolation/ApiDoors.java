package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Expectation.MISSING;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.REFUSED;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attacks of one caller that do not depend on what an operation takes: another organisation's name, another method. */
final class ApiDoors {
    private static final String FORMAT = "application/json";
    private static final List<String> STRANGE_ORGANISATIONS =
            List.of("nowhere", "HALDEN", "halden,northreach", "%", "' OR '1'='1", "2");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final World world;
    private final ApiCalls calls;
    private final Set<String> declared =
            ApiRegistry.KNOWN.stream().map(KnownOperation::name).collect(Collectors.toSet());

    ApiDoors(World world) {
        this.world = world;
        this.calls = new ApiCalls(world);
    }

    List<Probe> attacks(KnownOperation known, Caller caller) {
        return Stream.concat(organisations(known, caller), methods(known, caller))
                .toList();
    }

    /** Acting for an organisation that the caller does not belong to, with ids of that very organisation. */
    private Stream<Probe> organisations(KnownOperation known, Caller caller) {
        if (!known.organisation()) {
            return Stream.empty();
        }
        var theirs = world.foreignTo(caller)
                // Alex belongs to both of these.
                .filter(target ->
                        !caller.several() || !Set.of("halden", "northreach").contains(target.slug()))
                .flatMap(target -> ids(known, target).stream()
                        .limit(2)
                        .map(id -> calls.probe(
                                known,
                                caller.title() + " for " + target.slug(),
                                caller.token(target.slug()),
                                calls.call(known, target, id, FORMAT, known.method()),
                                MISSING,
                                List.of(),
                                null)));
        var own = world.target(caller.organisation());
        var strange = STRANGE_ORGANISATIONS.stream()
                .map(name -> calls.probe(
                        known,
                        caller.title() + " for " + name,
                        caller.token(name),
                        calls.call(known, own, ids(known, own).get(0), FORMAT, known.method()),
                        REFUSED,
                        List.of(),
                        null));
        return Stream.concat(theirs, strange);
    }

    /** Methods that nobody declared at the same address. */
    private Stream<Probe> methods(KnownOperation known, Caller caller) {
        return METHODS.stream()
                .filter(method -> !declared.contains(method + " " + known.path()))
                .flatMap(method -> world.targets().stream()
                        .flatMap(target -> ids(known, target).stream()
                                .limit(1)
                                .map(id -> calls.probe(
                                        known,
                                        caller.title(),
                                        caller.token(),
                                        calls.call(known, target, id, FORMAT, method),
                                        REFUSED,
                                        caller.visible(),
                                        null))));
    }

    /** The objects of the target that the operation could be about; null for one that is about none. */
    private static List<String> ids(KnownOperation known, Target target) {
        var kind = ApiProbes.object(known);
        if (kind == null) {
            return Collections.singletonList(null);
        }
        var found = kind.of(target);
        return found.isEmpty() ? List.of(ApiProbes.NOBODY) : found;
    }
}
