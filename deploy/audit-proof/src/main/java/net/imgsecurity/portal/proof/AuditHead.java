package net.imgsecurity.portal.proof;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The signed state of one organisation's log at one moment. Whoever holds one can later prove that the log was changed.
 *
 * @param slug the organisation's short name
 * @param tenant its number
 * @param number of this head, from 1 without a gap
 * @param size entries that it speaks for
 * @param root of the tree over them
 * @param at in microseconds
 * @param keyId of the key that signed
 * @param signature Ed25519 of {@link #signed()}
 */
public record AuditHead(
        String slug, int tenant, long number, long size, byte[] root, Instant at, String keyId, byte[] signature) {
    private static final String FORM = "portal-audit-head-v1";
    private static final int WORDS = 9;
    private static final int ROOT = 32;
    private static final int SIGNATURE = 64;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    /** The line without its last word: what the signature is over. */
    public byte[] signed() {
        return words().getBytes(StandardCharsets.UTF_8);
    }

    /** One line, as it is handed out and stands in the witness file. */
    public String text() {
        return words() + " " + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    public String rootText() {
        return HexFormat.of().formatHex(root);
    }

    /** @throws IllegalArgumentException for a line that is no head */
    public static AuditHead parse(String line) {
        var word = line.strip().split(" ");
        if (word.length != WORDS || !word[0].equals(FORM)) {
            throw new IllegalArgumentException("not the line of a head");
        }
        try {
            var head = new AuditHead(
                    word[1],
                    Integer.parseInt(word[2]),
                    Long.parseLong(word[3]),
                    Long.parseLong(word[4]),
                    HexFormat.of().parseHex(word[5]),
                    LocalDateTime.parse(word[6], TIME).toInstant(ZoneOffset.UTC),
                    word[7],
                    Base64.getUrlDecoder().decode(word[8]));
            if (head.signature.length == SIGNATURE && head.root.length == ROOT) {
                return head;
            }
            throw new IllegalArgumentException("not the whole line of a head");
        } catch (DateTimeException broken) {
            throw new IllegalArgumentException("not the time of a head", broken);
        }
    }

    private String words() {
        return String.join(
                " ",
                FORM,
                slug,
                Integer.toString(tenant),
                Long.toString(number),
                Long.toString(size),
                rootText(),
                TIME.format(at.atOffset(ZoneOffset.UTC)),
                keyId);
    }
}
