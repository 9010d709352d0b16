package net.imgsecurity.portal.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.imgsecurity.portal.platform.Invalid;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may stand in a record, and what is said of what may not. */
class ValidRecordTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Instant THEN = NOW.minus(Duration.ofDays(1));
    private static final String CARD = "4111 1111 1111 1111";
    private static final long SEED = 20261126;

    @Test
    @Tag("B3")
    @Tag("B4")
    @Tag("B5")
    @Tag("B6")
    @Tag("B8")
    @Tag("B10")
    void hasAKindForEachCategory() {
        assertEquals(
                Set.of(Category.values()),
                Arrays.stream(Kind.values()).map(Kind::category).collect(Collectors.toSet()));
    }

    @Test
    @Tag("B4")
    @Tag("A14")
    void keepsOfACardItsReferenceOnly() {
        var card = ValidRecord.of(card().json(), NOW);
        assertEquals(Map.of("brand", "VISA", "lastFour", "4406", "token", "tok_9f"), card.content());

        assertEquals(Set.of("content.lastFour record.last-four"), wrong(card().saying("lastFour", "14406")));
        assertEquals(Set.of("content.token card-number.refused"), wrong(card().saying("token", CARD)));
        assertEquals(Set.of("content record.unknown"), wrong(card().saying("number", "x")));
    }

    @Test
    @Tag("A14")
    void holdsNoCardNumberInAnyTextButMayInATelephoneNumber() {
        var call = Sent.record("c1", Category.SUPPORT, "CALL", THEN)
                .saying("direction", "FROM_PERSON")
                .saying("seconds", BigDecimal.TEN)
                .saying("subject", "My card is " + CARD);
        assertEquals(Set.of("content.subject card-number.refused"), wrong(call));
        // Thirteen digits that begin and check as a card's.
        call.saying("subject", "Lost card").saying("phone", "+4915112345678");
        ValidRecord.of(call.json(), NOW);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var position = Sent.position("p1", "s 1", NOW.plus(Duration.ofHours(1)))
                .saying("latitude", new BigDecimal("90.1"))
                .saying("longitude", "10")
                .saying("speed", BigDecimal.ONE)
                .with("owner", "x");
        assertEquals(
                new TreeSet<>(Set.of(
                        " record.unknown",
                        "occurredAt record.time-range",
                        "content record.unknown",
                        "content.session record.source-id",
                        "content.latitude record.number",
                        "content.longitude record.number")),
                new TreeSet<>(wrong(position)));
    }

    @Test
    void wantsAKindOfItsCategory() {
        assertEquals(Set.of("kind record.choice"), wrong(Sent.record("x", Category.USAGE, "POSITION", THEN)));
        assertEquals(Set.of(" record.object"), wrong(List.of()));
        assertEquals(
                new TreeSet<>(Set.of(
                        "sourceId record.missing",
                        "category record.missing",
                        "kind record.missing",
                        "occurredAt record.missing")),
                new TreeSet<>(wrong(Map.of())));
    }

    @Test
    void makesTheSameTextOfTheSameNumber() {
        assertEquals("59.9", latitude("59.90"));
        assertEquals("50", latitude("5E+1"));
        assertEquals("0", latitude("-0.00"));
    }

    /** Nothing sent breaks it: it is taken, or refused with reasons that have a path and a key. */
    @Test
    void standsAnything() {
        var random = new Random(SEED);
        Object[] nonsense = {
            "",
            " ",
            CARD,
            "\u0000",
            "\ud800",
            "x".repeat(10_000),
            new BigDecimal("1e1000000"),
            new BigDecimal("-1e-1000000"),
            true,
            List.of(1),
            Map.of("a", Map.of()),
            "=cmd()",
            "<b>",
            "9999-99-99",
            "::",
            "1.2.3.4"
        };
        for (int i = 0; i < 5000; i++) {
            var kind = Kind.values()[random.nextInt(Kind.values().length)];
            var sent = Sent.record("r-" + i, kind.category(), kind.name(), THEN);
            kind.items().forEach(item -> sent.saying(item.name(), nonsense[random.nextInt(nonsense.length)]));
            try {
                assertTrue(ValidRecord.of(sent.json(), NOW).content().values().stream()
                        .noneMatch(text -> text.length() > 300));
            } catch (Invalid refused) {
                assertTrue(
                        refused.problems().stream().allMatch(one -> one.field().startsWith("content.")));
            }
        }
    }

    private static String latitude(String number) {
        var position = Sent.position("p", "s", THEN).saying("latitude", new BigDecimal(number));
        return ValidRecord.of(position.json(), NOW).content().get("latitude");
    }

    private static Sent card() {
        return Sent.record("k1", Category.FINANCIAL, "CARD", THEN)
                .saying("brand", "VISA")
                .saying("lastFour", "4406")
                .saying("token", "tok_9f");
    }

    private static Set<String> wrong(Sent sent) {
        return wrong(sent.json());
    }

    private static Set<String> wrong(Object json) {
        return assertThrows(Invalid.class, () -> ValidRecord.of(json, NOW)).problems().stream()
                .map(one -> one.field() + " " + one.key())
                .collect(Collectors.toSet());
    }
}
