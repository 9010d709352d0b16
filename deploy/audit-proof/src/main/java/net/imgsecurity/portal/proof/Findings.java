package net.imgsecurity.portal.proof;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one log. */
final class Findings {
    /** So much is said word for word; what comes after is only counted. */
    private static final int SAID = 200;

    private final String slug;
    private final List<Finding> found = new ArrayList<>();
    private long more;

    Findings(String slug) {
        this.slug = slug;
    }

    void add(String place, String what) {
        if (found.size() < SAID) {
            found.add(new Finding(slug, place, what));
        } else {
            more++;
        }
    }

    List<Finding> all() {
        if (more > 0) {
            var all = new ArrayList<>(found);
            all.add(new Finding(slug, "log", more + " findings more"));
            return all;
        }
        return found;
    }
}
