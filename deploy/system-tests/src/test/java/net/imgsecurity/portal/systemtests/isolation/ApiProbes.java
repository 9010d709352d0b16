package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Expectation.ANY;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.MISSING;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.isolation.KnownOperation.Body;

/** The attacks of one caller on one operation of the API. */
final class ApiProbes {
    private static final List<String> FORMATS = List.of("application/json", "*/*", "text/html, application/xml;q=0.9");

    /** An id that was never given to anybody. */
    static final String NOBODY = "01940000-0000-7000-8000-000000000001";

    private final World world;
    private final ApiCalls calls;

    ApiProbes(World world) {
        this.world = world;
        this.calls = new ApiCalls(world);
    }

    List<Probe> attacks(KnownOperation known, Caller caller) {
        var probes = new ArrayList<Probe>();
        // Whoever may call it is after others' data; whoever may not is refused their own organisation's too.
        var may = known.roles().contains(caller.role());
        var targets = !may
                ? world.targets()
                : known.everywhere()
                        ? List.<Target>of()
                        : world.foreignTo(caller).toList();
        for (var target : targets) {
            objects(known, caller, target, may).forEach(probes::add);
            places(known, caller, target, may).forEach(probes::add);
            if (known.body() == Body.SEARCH) {
                searches(known, caller, target, may).forEach(probes::add);
            }
        }
        disguises(known, caller, may).forEach(probes::add);
        return probes;
    }

    /** Another's object by its id. */
    private Stream<Probe> objects(KnownOperation known, Caller caller, Target target, boolean may) {
        var kind = object(known);
        if (kind == null) {
            return may
                    ? Stream.empty()
                    : FORMATS.stream().map(format -> attack(known, caller, target, null, REFUSED, format));
        }
        var expected = may && !ApiRegistry.FRESH.contains(known.name()) ? MISSING : REFUSED;
        var ids = kind.of(target);
        var everyId = Stream.concat(ids.stream(), Stream.of(NOBODY))
                .map(id -> attack(known, caller, target, id, expected, FORMATS.get(0)));
        var otherWays = ids.stream()
                .limit(1)
                .flatMap(id -> Stream.of(
                        attack(known, caller, target, id, expected, FORMATS.get(1)),
                        // Refused for the format alone, the same for every id.
                        attack(known, caller, target, id, REFUSED, FORMATS.get(2))));
        var heads = ids.stream()
                .limit(reads(known, caller, target) ? 0 : 1)
                .map(id -> calls.probe(
                        known,
                        caller.title(),
                        caller.token(),
                        calls.call(known, target, id, FORMATS.get(0), "HEAD"),
                        REFUSED,
                        caller.visible(),
                        null));
        return Stream.of(everyId, otherWays, heads).flatMap(Function.identity());
    }

    /** Whether the caller may ask for the same address: then its head is no secret, whoever may do more with it. */
    private static boolean reads(KnownOperation known, Caller caller, Target target) {
        return target.slug().equals(caller.organisation())
                && ApiRegistry.KNOWN.stream()
                        .anyMatch(one -> one.name().equals("GET " + known.path())
                                && one.roles().contains(caller.role()));
    }

    /** Another's place in a list, another's number to look for. */
    private Stream<Probe> places(KnownOperation known, Caller caller, Target target, boolean may) {
        var own = ownObject(known, caller, may);
        return known.parameters().entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith("query:"))
                .flatMap(parameter -> parameter.getValue().of(target).stream()
                        .map(value -> calls.probe(
                                known,
                                caller.title(),
                                caller.token(),
                                calls.query(
                                        calls.call(known, target, own, FORMATS.get(0), known.method()),
                                        parameter.getKey(),
                                        value),
                                may ? ANY : REFUSED,
                                caller.visible(),
                                known.looks() ? caller.organisation() : null)));
    }

    private Stream<Probe> searches(KnownOperation known, Caller caller, Target target, boolean may) {
        return target.people().stream()
                .flatMap(person ->
                        Stream.of(person.word(), person.word().substring(0, 4), person.number(), person.mail()))
                .distinct()
                .map(word -> calls.probe(
                        known,
                        caller.title(),
                        caller.token(),
                        calls.search(known, word),
                        may ? ANY : REFUSED,
                        caller.visible(),
                        known.looks() ? caller.organisation() : null));
    }

    /** What is no id at all, and ids in other clothes. */
    private Stream<Probe> disguises(KnownOperation known, Caller caller, boolean may) {
        var stranger = world.foreignTo(caller).findFirst().orElseThrow();
        var kind = object(known);
        var objects = kind == null
                ? Stream.<Probe>empty()
                : kind.tampered(stranger).stream()
                        .map(id -> attack(known, caller, stranger, id, REFUSED, FORMATS.get(0)));
        var own = ownObject(known, caller, may);
        var others = known.parameters().entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith("query:"))
                .flatMap(parameter -> parameter.getValue().tampered(stranger).stream()
                        .map(value -> calls.probe(
                                known,
                                caller.title(),
                                caller.token(),
                                calls.query(
                                        calls.call(known, stranger, own, FORMATS.get(0), known.method()),
                                        parameter.getKey(),
                                        value),
                                may ? ANY : REFUSED,
                                caller.visible(),
                                known.looks() ? caller.organisation() : null)));
        return Stream.concat(objects, others);
    }

    private Probe attack(
            KnownOperation known, Caller caller, Target target, String id, Expectation expectation, String format) {
        return calls.probe(
                known,
                caller.title(),
                caller.token(),
                calls.call(known, target, id, format, known.method()),
                expectation,
                caller.visible(),
                null);
    }

    private String ownObject(KnownOperation known, Caller caller, boolean may) {
        var kind = object(known);
        var own = world.target(may ? caller.organisation() : "halden");
        return kind == null ? null : kind.of(own).get(0);
    }

    static Kind object(KnownOperation known) {
        return known.parameters().get("path:id");
    }
}
