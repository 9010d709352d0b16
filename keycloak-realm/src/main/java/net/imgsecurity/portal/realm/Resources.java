package net.imgsecurity.portal.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that travel in this jar. */
final class Resources {
    private Resources() {}

    static String text(String path) {
        try (var in = Resources.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException(path + " is missing from the keycloak-realm jar");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
