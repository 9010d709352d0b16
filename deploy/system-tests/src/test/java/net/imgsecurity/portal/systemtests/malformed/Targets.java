package net.imgsecurity.portal.systemtests.malformed;

import java.util.random.RandomGenerator;

/** Addresses of a door: as they should be, and with anything in their places. */
final class Targets {
    private final Callers callers;

    Targets(Callers callers) {
        this.callers = callers;
    }

    /** @param real whether ids in the path are of something that is there */
    String path(Door door, boolean real, RandomGenerator random) {
        var path = door.path();
        for (int at = path.indexOf('{'); at >= 0; at = path.indexOf('{')) {
            var end = path.indexOf('}', at);
            var name = path.substring(at + 1, end);
            var id = real ? callers.id(door, name) : null;
            var value = id == null ? Nasty.encoded(random) : id;
            path = path.substring(0, at) + value + path.substring(end + 1);
        }
        if (Noise.chance(random, 6)) {
            path += Nasty.one(
                    random, java.util.List.of("/", ";a=b", ";jsessionid=1", ".xhtml", "%20", "%2e", "//", "/..", "/x"));
        }
        return path;
    }

    /** The page with what it needs to be shown. */
    String shown(Door door) {
        var address = new StringBuilder(door.path());
        for (var name : door.query()) {
            var id = callers.id(door, name);
            if (id != null) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(id);
            }
        }
        return address.toString();
    }

    String query(Door door, RandomGenerator random) {
        var query = new StringBuilder();
        for (var name : door.query()) {
            var id = callers.id(door, name);
            if (id != null && Noise.chance(random, 60)) {
                add(query, name, id);
            } else if (Noise.chance(random, 60)) {
                add(query, name, Nasty.encoded(random));
            }
            if (Noise.chance(random, 4)) {
                add(query, name, Nasty.encoded(random));
            }
        }
        if (Noise.chance(random, 10)) {
            add(query, Nasty.encoded(random), Nasty.encoded(random));
        }
        if (Noise.chance(random, 3)) {
            query.append(Nasty.encoded(random));
        }
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.length() == 0 ? '?' : '&').append(name).append('=').append(value);
    }
}
