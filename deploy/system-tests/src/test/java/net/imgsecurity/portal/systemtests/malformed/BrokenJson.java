package net.imgsecurity.portal.systemtests.malformed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Bodies that no operation may take, each made of one that it would take. */
final class BrokenJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEP = 20_000;
    /** Longer than any field may be, and shorter than a body may be. */
    private static final int LONG = 50_000;

    private BrokenJson() {}

    static byte[] of(Object shape, RandomGenerator random) {
        var whole = written(shape);
        return switch (random.nextInt(14)) {
            case 0 -> utf8(whole.substring(0, random.nextInt(whole.length())));
            case 1 -> utf8(whole + Nasty.one(random, List.of("}", "x", whole, ",", "null")));
            case 2 -> utf8(twice(shape, random));
            case 3 -> utf8("[".repeat(DEEP) + "]".repeat(DEEP));
            case 4 -> utf8("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
            case 5 -> utf8(written(with(shape, "noSuchField" + random.nextInt(9), Nasty.text(random))));
            case 6 ->
                whole.getBytes(Nasty.one(
                        random,
                        List.of(Charset.forName("UTF-16BE"), Charset.forName("UTF-32LE"), StandardCharsets.UTF_16)));
            case 7 -> bytes(whole, random);
            case 8 ->
                utf8(Nasty.one(
                        random,
                        List.of(
                                "",
                                "null",
                                "[]",
                                "1",
                                "\"x\"",
                                "true",
                                "{",
                                "NaN",
                                "[" + whole + "]",
                                "'x'",
                                "{x:1}",
                                "//x\n" + whole)));
            case 9 -> utf8(written(everyText(shape, "A".repeat(LONG / texts(shape)))));
            case 10 -> utf8(written(everyText(shape, "a\u0000b")));
            case 11 -> utf8(whole.replace("\"x\"", "\"\\ud800\""));
            case 12 -> new byte[70_000];
            default -> utf8(written(wrongType(shape, random)));
        };
    }

    /** One field said twice: which of the two counts is anybody's guess. */
    private static String twice(Object shape, RandomGenerator random) {
        var name = field(shape, random);
        var body = written(shape);
        return "{\"" + name + "\":\"y\"," + body.substring(1);
    }

    private static Object wrongType(Object shape, RandomGenerator random) {
        var name = field(shape, random);
        var was = shape instanceof Map<?, ?> map ? map.get(name) : null;
        var others = new ArrayList<Object>(List.of(1.5, List.of(List.of()), Map.of("x", Map.of()), 1e300, List.of(1)));
        others.add(was instanceof Boolean ? "x" : Boolean.FALSE);
        others.add(was instanceof Number ? "1" : 7);
        return with(shape, name, Nasty.one(random, others));
    }

    private static String field(Object shape, RandomGenerator random) {
        return shape instanceof Map<?, ?> map && !map.isEmpty()
                ? (String) List.copyOf(map.keySet()).get(random.nextInt(map.size()))
                : "x";
    }

    private static Object with(Object shape, String name, Object value) {
        var changed = new LinkedHashMap<Object, Object>(shape instanceof Map<?, ?> map ? map : Map.of());
        changed.put(name, value);
        return changed;
    }

    private static Object everyText(Object shape, String text) {
        if (shape instanceof Map<?, ?> map) {
            var changed = new LinkedHashMap<Object, Object>();
            map.forEach((name, value) -> changed.put(name, everyText(value, text)));
            return changed;
        }
        return shape instanceof String ? text : shape;
    }

    private static int texts(Object shape) {
        return Math.max(1, written(shape).split("\"x\"", -1).length - 1);
    }

    /** A byte of the right body made another that is no UTF-8. */
    private static byte[] bytes(String whole, RandomGenerator random) {
        var bytes = utf8(whole);
        bytes[random.nextInt(bytes.length)] = (byte) (0xF8 + random.nextInt(8));
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Object shape) {
        try {
            return JSON.writeValueAsString(shape);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
