package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Expectation.ANY;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.GRANTED;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.MISSING;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.REFUSED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.isolation.World.OpenReading;

/** IMG's staff on the pages that take a reading: with their own they see that organisation's people, with no other anything. */
final class WebStaff {
    private final World world;
    private final Caller rosa;

    WebStaff(World world) {
        this.world = world;
        this.rosa = world.people().rosa();
    }

    static List<String> visible(Caller staff, String slug) {
        return List.of(staff.owner(), slug + "/", "job:");
    }

    List<Probe> granted(KnownPage page) {
        var probes = new ArrayList<Probe>();
        for (var reading : world.readings()) {
            if (page.parameters().containsKey("id")) {
                world.target(reading.slug())
                        .people()
                        .forEach(person ->
                                probes.add(probe(page, reading.id(), person.id().toString(), GRANTED, reading)));
            } else {
                probes.add(probe(page, reading.id(), null, GRANTED, reading));
            }
        }
        return probes;
    }

    List<Probe> attacks(KnownPage page) {
        var probes = new ArrayList<Probe>();
        for (var target : world.targets()) {
            for (var person : target.people()) {
                var id = page.parameters().containsKey("id") ? person.id().toString() : null;
                for (var foreign : world.foreignReadings()) {
                    probes.add(probe(page, foreign, id, MISSING, null));
                }
                for (var reading : world.readings()) {
                    if (id != null && !reading.slug().equals(target.slug())) {
                        probes.add(probe(page, reading.id(), id, MISSING, null));
                    }
                }
            }
            if (!target.people().isEmpty()) {
                cursors(page, target, probes);
            }
        }
        var stranger = world.target("corvane");
        for (var tampered : Kind.READING.tampered(stranger)) {
            probes.add(probe(page, tampered, stranger.people().get(0).id().toString(), REFUSED, null));
        }
        for (var tampered : Kind.PERSON.tampered(stranger)) {
            if (page.parameters().containsKey("id")) {
                probes.add(probe(page, world.readings().get(0).id().toString(), tampered, REFUSED, null));
            }
        }
        return probes;
    }

    /** Another's place in the list that is read. */
    private void cursors(KnownPage page, Target target, List<Probe> probes) {
        for (var reading : world.readings()) {
            var own = world.target(reading.slug()).people().get(0).id().toString();
            for (var cursor : target.cursors()) {
                var query = query(page, reading.id().toString(), own);
                query.put(page.parameters().containsKey("from") ? "from" : "older", cursor);
                probes.add(new Probe(
                        page.path(),
                        rosa.title(),
                        rosa.session(),
                        Call.of("GET", WebCalls.address(page.path(), query)),
                        ANY,
                        visible(rosa, reading.slug()),
                        reading.slug()));
            }
        }
    }

    private Probe probe(KnownPage page, UUID reading, String id, Expectation expectation, OpenReading open) {
        return probe(page, reading.toString(), id, expectation, open);
    }

    private Probe probe(KnownPage page, String reading, String id, Expectation expectation, OpenReading open) {
        // What is over and what is not there are told apart by words of their own, for each question.
        var name = page.path()
                + (world.readings().stream().anyMatch(one -> one.id().toString().equals(reading))
                        ? ""
                        : " with another's reading");
        return new Probe(
                name,
                rosa.title(),
                rosa.session(),
                Call.of("GET", WebCalls.address(page.path(), query(page, reading, id))),
                expectation,
                open == null ? List.of() : visible(rosa, open.slug()),
                open == null ? null : open.slug());
    }

    private static Map<String, String> query(KnownPage page, String reading, String id) {
        var query = new LinkedHashMap<String, String>();
        query.put("reading", reading);
        if (page.parameters().containsKey("id")) {
            query.put("id", id);
        }
        return query;
    }
}
