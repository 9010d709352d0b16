package net.imgsecurity.portal.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the program is told: words and, for what must not show in a list of processes, the environment. */
record VerifyOptions(String url, String user, String password, Path keys, List<Path> witnesses, List<String> heads) {
    private static final String USE = "use: verify-audit --keys FOLDER [--witness FOLDER]... [--head LINE]...,"
            + " with PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD of a user who may read";

    /** @throws IllegalArgumentException with a line that says what is missing */
    static VerifyOptions parse(String[] words, Map<String, String> environment) {
        Path keys = null;
        var witnesses = new ArrayList<Path>();
        var heads = new ArrayList<String>();
        for (int i = 0; i < words.length; i += 2) {
            if (i + 1 == words.length) {
                throw new IllegalArgumentException(USE);
            }
            switch (words[i]) {
                case "--keys" -> keys = there(words[i + 1]);
                case "--witness" -> witnesses.add(there(words[i + 1]));
                case "--head" -> heads.add(words[i + 1]);
                default -> throw new IllegalArgumentException(USE);
            }
        }
        if (keys == null) {
            throw new IllegalArgumentException(USE);
        }
        return new VerifyOptions(
                required(environment, "PORTAL_DB_URL"),
                required(environment, "PORTAL_DB_USER"),
                required(environment, "PORTAL_DB_PASSWORD"),
                keys,
                witnesses,
                heads);
    }

    private static Path there(String path) {
        var file = Path.of(path);
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(path + " is not there");
        }
        return file;
    }

    private static String required(Map<String, String> environment, String variable) {
        var value = environment.get(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(variable + " is not set; " + USE);
        }
        return value;
    }
}
