package net.imgsecurity.portal.systemtests.malformed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import net.imgsecurity.portal.systemtests.http.HtmlForm;

/** Posts of a form that may not be taken: forged or expired views, strange origins, broken bodies. */
final class BrokenForm {
    private static final String STATE = "jakarta.faces.ViewState";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MORE_THAN_A_FORM = 210_000;
    private static final int MORE_THAN_A_FILE = 12 * 1024 * 1024 + 1;
    private static final List<String> STATES = List.of(
            "",
            "1:1",
            "-1:-1",
            "1",
            ":",
            "stateless",
            "9223372036854775807:9223372036854775807",
            "-8034563400000000000:1",
            "a:b",
            "A".repeat(5_000),
            "\u0000",
            "%zz",
            "rO0ABXNyAA==");

    private BrokenForm() {}

    static void into(Request request, HtmlForm form, String origin, RandomGenerator random) {
        var button = form.buttons().isEmpty()
                ? "form:save"
                : Nasty.one(random, List.copyOf(form.buttons().keySet()));
        var type = FORM;
        var from = origin;
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> request.body = form.set(STATE, state(form, random)).pressed(button);
            case 3 -> {
                request.body = form.pressed(button);
                from = Nasty.one(
                        random,
                        List.of(
                                "null",
                                "https://nowhere.example",
                                "",
                                origin + ".nowhere.example",
                                Nasty.header(random)));
            }
            case 4 -> request.body = overlong(form, random).pressed(button);
            case 5 -> request.body = strange(form, random);
            case 6 -> request.body = text("a=" + "A".repeat(MORE_THAN_A_FORM));
            case 7 -> {
                request.body = form.set(STATE, state(form, random)).pressed(button);
                type = Noise.mediaType(random);
            }
            case 8 ->
                request.body = text(Nasty.one(
                        random,
                        List.of(
                                "%zz=%zz",
                                STATE + "=%zz",
                                "=",
                                "&&&&",
                                "a=%ff&b=%c0%af",
                                "&".repeat(9_000),
                                STATE + "=1:1&" + STATE + "=2:2",
                                Nasty.noise(random, 200))));
            case 9 -> {
                type = "multipart/form-data; boundary="
                        + Nasty.one(random, List.of("cut", "", "\"cut\"", "cut; boundary=x", Nasty.header(random)));
                request.body = BrokenMultipart.of(form, random);
            }
            case 10 -> {
                // Rarely, for what it costs.
                type = "multipart/form-data; boundary=cut";
                request.body = random.nextInt(20) == 0 ? new byte[MORE_THAN_A_FILE] : BrokenMultipart.of(form, random);
            }
            default -> {
                request.with("Faces-Request", "partial/ajax");
                request.body = partial(form, random);
            }
        }
        request.with("Content-Type", type).with("Origin", from);
    }

    private static String state(HtmlForm form, RandomGenerator random) {
        var own = form.fields().getOrDefault(STATE, "1:1");
        return switch (random.nextInt(5)) {
            case 0 -> own.substring(0, own.length() / 2);
            case 1 -> own.replace('1', '2').replace('5', '6') + "1";
            case 2 -> Nasty.text(random);
            default -> Nasty.one(random, STATES);
        };
    }

    /** Where nothing can be typed, another view: pressing the button alone is all that such a form takes. */
    private static HtmlForm overlong(HtmlForm form, RandomGenerator random) {
        var typed = form.fields().keySet().stream().anyMatch(field -> field.contains(":"));
        var changed = typed ? form : form.set(STATE, state(form, random));
        for (var field : form.fields().keySet()) {
            if (field.contains(":")) {
                changed = changed.set(field, "A".repeat(12_000));
            }
        }
        return changed;
    }

    /** The right view without any of its buttons, and with what it does not have. */
    private static byte[] strange(HtmlForm form, RandomGenerator random) {
        var changed = form.set("form:noSuchButton", "x").set(Nasty.text(random), Nasty.text(random));
        var twice = "&" + STATE + "=" + HtmlForm.encode(Nasty.one(random, STATES));
        return text(new String(HtmlForm.encode(changed.fields()), StandardCharsets.UTF_8)
                + (random.nextBoolean() ? twice : ""));
    }

    private static byte[] partial(HtmlForm form, RandomGenerator random) {
        var ids = List.of("@all", "@none", "@form", "form", "form:nothing", Nasty.text(random));
        var changed = form.set("jakarta.faces.partial.ajax", "true")
                .set("jakarta.faces.source", Nasty.one(random, ids))
                .set(
                        "jakarta.faces.partial.execute",
                        Nasty.one(random, List.of("@none", "form:nothing", Nasty.text(random))))
                .set("jakarta.faces.partial.render", Nasty.one(random, ids))
                .set("jakarta.faces.partial.event", Nasty.text(random));
        return HtmlForm.encode((random.nextBoolean() ? changed : changed.set(STATE, state(form, random))).fields());
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
