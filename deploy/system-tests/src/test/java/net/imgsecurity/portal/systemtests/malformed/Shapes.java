package net.imgsecurity.portal.systemtests.malformed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** A body of the right shape for a record: maps, lists, texts, numbers and truths, as JSON has them. */
final class Shapes {
    private Shapes() {}

    static Object of(Class<?> type) {
        if (type.isRecord()) {
            var fields = new LinkedHashMap<String, Object>();
            Arrays.stream(type.getRecordComponents()).forEach(one -> fields.put(one.getName(), of(one.getType())));
            return fields;
        }
        if (List.class.isAssignableFrom(type)) {
            return List.of("x");
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? 1 : "x";
    }
}
