package net.imgsecurity.portal.systemtests.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of the operating system: the one that CHROMIUM_PATH names, else the one on the path. */
final class Chromium {
    /** It fetches nothing for itself, and needs neither a display nor a graphics card. */
    static final List<String> OPTIONS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** @throws IllegalStateException that names the package, where there is none */
    static Path find(Map<String, String> environment) {
        var named = environment.getOrDefault("CHROMIUM_PATH", "");
        var places = named.isBlank()
                ? Stream.of(environment.getOrDefault("PATH", "").split(":")).map(folder -> Path.of(folder, "chromium"))
                : Stream.of(Path.of(named));
        return places.filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No browser: install the package 'chromium', or name its program in CHROMIUM_PATH."));
    }
}
