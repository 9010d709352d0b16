package net.imgsecurity.portal.systemtests.malformed;

import java.util.List;
import java.util.random.RandomGenerator;
import net.imgsecurity.portal.systemtests.http.HtmlForm;

/** Forms with files whose parts do not hold together, or whose file is none. */
final class BrokenMultipart {
    private BrokenMultipart() {}

    static byte[] of(HtmlForm form, RandomGenerator random) {
        var body = new StringBuilder();
        form.fields().forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
        var file = Nasty.one(
                random,
                List.of(
                        "",
                        "no,such,columns\n1,2,3\n",
                        "PK\u0003\u0004",
                        "\u0000".repeat(500),
                        Nasty.noise(random, 300)));
        switch (random.nextInt(9)) {
            case 0 -> part(body, "name=\"form:file:input\"; filename=\"a.csv", file);
            case 1 -> part(body, "filename=\"a.csv\"", file);
            case 2 -> part(body, "name=\"form:file:input\"; filename=\"" + Nasty.header(random) + "\"", file);
            case 3 -> body.append("--cut\r\nContent-Disposition form-data\r\n\r\nx");
            case 4 -> body.append("--cut\r\n".repeat(3_000));
            case 5 -> {
                for (int i = 0; i < 500; i++) {
                    part(body, "name=\"p" + i + "\"", "x");
                }
            }
            case 6 ->
                part(body, "name=\"form:file:input\"; filename=\"a.csv\"\r\n" + "X-Long: " + "a".repeat(20_000), file);
            case 7 ->
                body.append(
                        "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\n????\r\n");
            default -> part(body, "name=\"form:file:input\"; filename=\"people.csv\"", file);
        }
        if (random.nextBoolean()) {
            part(body, "name=\"form:upload\"", "x");
        }
        return BrokenForm.text(body + Nasty.one(random, List.of("--cut--\r\n", "", "--cut", "--cuts--\r\n")));
    }

    private static void part(StringBuilder body, String disposition, String value) {
        body.append("--cut\r\nContent-Disposition: form-data; ")
                .append(disposition)
                .append("\r\n\r\n")
                .append(value)
                .append("\r\n");
    }
}
