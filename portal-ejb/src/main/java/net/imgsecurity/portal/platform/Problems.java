package net.imgsecurity.portal.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong, field by field, so that everything is said at once. */
public final class Problems {
    private final List<Invalid.Problem> found = new ArrayList<>();

    /** The value, or null when it is invalid: then the problem is kept under this field. */
    public <T> T at(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (Invalid invalid) {
            invalid.problems()
                    .forEach(p -> found.add(new Invalid.Problem(join(field, p.field()), p.key(), p.arguments())));
            return null;
        }
    }

    public void add(String field, String key, Object... arguments) {
        found.add(new Invalid.Problem(field, key, arguments));
    }

    public List<Invalid.Problem> found() {
        return List.copyOf(found);
    }

    /** @throws Invalid with everything that was found, if anything was */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    private static String join(String field, String below) {
        return below.isEmpty() ? field : field + "." + below;
    }
}
