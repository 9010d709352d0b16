package net.imgsecurity.portal.systemtests.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What pages say, as it is checked in. */
final class Texts {
    private Texts() {}

    /** @param language ISO 639-1, another one than English */
    static Properties in(String language) throws IOException {
        var file = Path.of(System.getProperty("portal.project"))
                .resolve("../../portal-web/src/main/resources/net/imgsecurity/portal/web/Text_" + language
                        + ".properties");
        var texts = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
