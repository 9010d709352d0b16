package net.imgsecurity.portal.systemtests.malformed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Files of people that cannot be taken in at all. */
final class BrokenFile {
    private static final int MORE_THAN_MAY_BE = 10 * 1024 * 1024 + 5;
    private static final List<String> FILES = List.of(
            "",
            "\uFEFF",
            "Employee number",
            "Employee number,Employee number,Family name,Work e-mail\n1,2,X,x@nowhere.example\n",
            "No,Such,Columns\n1,2,3\n",
            "Employee number,Family name,Work e-mail\n",
            "Employee number\tFamily name;Work e-mail\n1,2\n",
            "\"Employee number,Family name,Work e-mail\n1,X,x@nowhere.example\n",
            "PK\u0003\u0004 a workbook",
            "{\"employeeNumber\":1}",
            ",".repeat(50_000) + "\n1\n");

    private BrokenFile() {}

    static byte[] of(RandomGenerator random) {
        return switch (random.nextInt(20)) {
            case 0 -> new byte[MORE_THAN_MAY_BE];
            case 1, 2 -> FILES.get(0).getBytes(StandardCharsets.UTF_8);
            case 3, 4, 5 -> notText(random);
            default -> Nasty.one(random, FILES).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] notText(RandomGenerator random) {
        var bytes = new byte[200];
        random.nextBytes(bytes);
        bytes[3] = (byte) 0xFF;
        return bytes;
    }
}
