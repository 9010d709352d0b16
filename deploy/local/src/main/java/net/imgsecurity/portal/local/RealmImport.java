package net.imgsecurity.portal.local;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What Keycloak's data began with. It imports a realm once and keeps it, with the portal's address and every setting of that
 * day, so that other ports or a newer realm file have no effect on data that are kept.
 */
record RealmImport(String portal, String realm) {
    private static final String NOTE = "imported";

    static RealmImport of(URI portal, Path realm) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(realm));
            return new RealmImport(portal.toString(), HexFormat.of().formatHex(digest));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new StartFailure("The realm's file " + realm + " cannot be read", e);
        }
    }

    /**
     * Compares with the import that the data in {@code home} came from; data without a note are taken as they are.
     *
     * @throws StartFailure when they belong to another address of the portal, for nobody could sign in
     */
    void check(Path home, Progress progress) {
        var note = home.resolve(NOTE);
        if (!Files.exists(note)) {
            return;
        }
        try {
            var lines = Files.readAllLines(note);
            if (!lines.get(0).equals(portal)) {
                throw new StartFailure(
                        "Keycloak's data here belong to %s, not to %s: start on those ports, or with --fresh to start over."
                                .formatted(lines.get(0), portal));
            }
            if (!lines.get(1).equals(realm)) {
                progress.say("The realm's file has changed since Keycloak read it: --fresh makes it take effect");
            }
        } catch (IOException e) {
            throw new StartFailure("The file " + note + " cannot be read", e);
        }
    }

    /** Notes it, unless the data came from an earlier one. */
    void note(Path home) {
        var note = home.resolve(NOTE);
        try {
            if (!Files.exists(note)) {
                Files.write(note, List.of(portal, realm), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new StartFailure("The file " + note + " cannot be written", e);
        }
    }
}
