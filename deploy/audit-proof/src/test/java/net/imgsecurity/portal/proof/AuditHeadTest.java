package net.imgsecurity.portal.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditHeadTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final TestKeys ours = new TestKeys();
    private final AuditTree tree = new AuditTree();

    @Test
    void isReadBackFromItsLine() {
        var head = ours.signing().head("halden", 7, 3, tree, NOON);
        var read = AuditHead.parse(head.text());
        assertEquals(head.text(), read.text());
        assertEquals(Optional.empty(), ours.verifying().problem(read));
    }

    @Test
    void isWrongWithAnyWordChanged() {
        var line = ours.signing().head("halden", 7, 3, tree, NOON).text();
        assertProblem(line.replace("halden", "corvane"));
        assertProblem(line.replace(" 7 3 0 ", " 8 3 0 "));
        assertProblem(line.replace(" 7 3 0 ", " 7 4 0 "));
        assertProblem(line.replace(" 7 3 0 ", " 7 3 1 "));
        assertProblem(line.replace(".000000Z", ".000001Z"));
        assertProblem(line.replace(" e3b0", " e4b0"));
    }

    @Test
    void isWrongWhenSomebodyElseSigned() {
        var head = new TestKeys().signing().head("halden", 7, 3, tree, NOON);
        assertEquals(
                Optional.of("signed with a key that is not ours"),
                ours.verifying().problem(head));
    }

    @Test
    void staysGoodAfterTheKeyWasReplaced() {
        var head = ours.signing().head("halden", 7, 3, tree, NOON);
        var next = new TestKeys();
        var both = new VerifyingKeys(List.of(ours.publicKey(), next.publicKey()));
        assertEquals(Optional.empty(), both.problem(head));
        assertEquals(Optional.empty(), both.problem(next.signing().head("halden", 7, 4, tree, NOON)));
    }

    @Test
    void isNoOtherLine() {
        for (var line : List.of("", "portal-audit-head-v1", "portal-audit-head-v1 halden x 3 0 00 2026 id sig")) {
            assertThrows(IllegalArgumentException.class, () -> AuditHead.parse(line), line);
        }
    }

    @Test
    void isNoneWhenItsLastCharactersAreMissing() {
        var line = ours.signing().head("halden", 7, 3, tree, NOON).text();
        for (int length = 0; length < line.length(); length++) {
            var torn = line.substring(0, length);
            assertThrows(IllegalArgumentException.class, () -> AuditHead.parse(torn), torn);
        }
    }

    private void assertProblem(String line) {
        assertEquals(Optional.of("its signature is wrong"), ours.verifying().problem(AuditHead.parse(line)), line);
    }
}
