package net.imgsecurity.portal.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The example of docs/audit-proof.md: who changes the bytes of an entry breaks every log that was ever written. */
class CanonicalBytesTest {
    private static final byte[] SALT = new byte[32];
    private static final UUID ENTRY = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID ACCOUNT = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    private static final AuditContent CONTENT = new AuditContent(ACCOUNT, "MEMBER", null, "a=ü");

    @Test
    void ofAContentAreThose() {
        assertEquals(
                "01" + "00000010019a00000000700080000000000000" + "02" + "000000064d454d424552" + "ffffffff"
                        + "00000004613dc3bc",
                HexFormat.of().formatHex(CONTENT.bytes()));
        assertEquals(
                "0fd6a507075b50e3705f900f03f4956fc39e8a5f56d7c7798d21514f94c9f620",
                HexFormat.of().formatHex(CONTENT.commitment(SALT)));
    }

    @Test
    void ofAnEntryAreThose() {
        var entry = entry("person.changed", null);
        assertEquals(
                "01" + "0000000400000007" + "00000010019a00000000700080000000000000" + "01" + "00000008000647476f8c9c01"
                        + "0000000e" + hex("person.changed") + "00000020"
                        + HexFormat.of().formatHex(CONTENT.commitment(SALT)) + "ffffffff",
                HexFormat.of().formatHex(entry.bytes()));
        assertEquals(
                "8379914c9bd21531861db8dbb886d96547b11a9b28f686c66e5bd1bfa634b33c",
                HexFormat.of().formatHex(entry.leafHash()));
    }

    @Test
    void tellNothingFromAnEmptyTextAndOneFieldFromTheNext() {
        differ(new AuditContent(null, "A", null, null), new AuditContent(null, "A", null, ""));
        differ(new AuditContent(null, "AB", null, "C"), new AuditContent(null, "A", null, "BC"));
        differ(new AuditContent(ACCOUNT, "A", null, null), new AuditContent(null, "A", ACCOUNT, null));
        assertFalse(Arrays.equals(entry("a", null).bytes(), entry("a", ENTRY).bytes()));
    }

    private static void differ(AuditContent one, AuditContent other) {
        assertFalse(Arrays.equals(one.bytes(), other.bytes()), one + " and " + other);
    }

    private static AuditEntry entry(String action, UUID erases) {
        var at = Instant.parse("2025-12-31T23:00:00.000001Z");
        return new AuditEntry(7, ENTRY, at, action, CONTENT.commitment(SALT), erases);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
