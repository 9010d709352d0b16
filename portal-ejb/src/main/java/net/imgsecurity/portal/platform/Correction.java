package net.imgsecurity.portal.platform;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * What turned out to be right about somebody.
 *
 * @param values by the paths of a profile's fields; an empty text for what is no more
 * @param byHolder whether the person says so, rather than an organisation about them
 */
public record Correction(Map<String, String> values, boolean byHolder) {
    public Correction {
        values = Map.copyOf(values);
    }

    public boolean concerns(Set<String> paths) {
        return !Collections.disjoint(values.keySet(), paths);
    }

    /** What is right by now, given what was held until now. */
    public String of(String path, String held) {
        return values.getOrDefault(path, held);
    }
}
