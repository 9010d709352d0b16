package net.imgsecurity.portal.systemtests.stack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Links by which a list is left, as a mail would carry them: made by whoever knows the key outside the database. */
public final class ListLinks {
    private ListLinks() {}

    /** Of the Daily Intelligence Briefing by mail. */
    public static String token(Portal portal, String address) {
        try {
            var key = key(portal);
            var what = "BRIEFING MAIL".getBytes(StandardCharsets.US_ASCII);
            var content = joined(hash(key, "address " + address), what);
            var seal = hash(key, "token unsubscribe " + HexFormat.of().formatHex(content));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(joined(content, seal));
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] key(Portal portal) throws IOException {
        try (var files = Files.walk(portal.folder())) {
            var file = files.filter(path -> path.endsWith("keys/ledger.key"))
                    .findFirst()
                    .orElseThrow();
            var lines = Files.readAllLines(file);
            return Base64.getDecoder().decode(lines.get(lines.size() - 1).strip());
        }
    }

    private static byte[] hash(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
