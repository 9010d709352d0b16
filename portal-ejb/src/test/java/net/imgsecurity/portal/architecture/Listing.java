package net.imgsecurity.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of docs/ that is generated and checked in; {@code -Dportal.docs.write=true} writes it anew. */
record Listing(String name) {
    void mustRead(String text) throws IOException {
        var file = Path.of("../docs", name);
        if (Boolean.getBoolean("portal.docs.write")) {
            Files.writeString(file, text);
        }
        assertEquals(
                text,
                Files.exists(file) ? Files.readString(file) : "",
                "docs/" + name
                        + " is not what the code says: run the test with -Dportal.docs.write=true and read the change");
    }
}
