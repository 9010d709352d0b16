package net.imgsecurity.portal.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What needs no owner: the application's own user may add entries, queue them, and remove contents. */
final class QueueAttacks {
    /** Times at which a queued entry would never be due, or is so already. */
    private static final Instant NEVER = Instant.parse("2099-01-01T00:00:00Z");

    private QueueAttacks() {}

    static String queuedForEver(Tamperer hand) {
        var at = hand.random().nextBoolean()
                ? NEVER
                : now().plusSeconds(60 + hand.random().nextInt(1_000_000));
        queue(hand, hand.tenant(), at, null);
        return "queued an entry of " + at;
    }

    static String erasedByOneThatWaitsForEver(Tamperer hand) {
        var at = hand.random().nextBoolean() ? NEVER : now().minus(Duration.ofMinutes(11));
        erase(hand, at);
        return "took a content away, which a queued entry of " + at + " erases";
    }

    static String erasedByOneThatDoesNotWait(Tamperer hand) {
        var tenant = hand.tenant();
        var erased = hand.entryWithContent(tenant);
        var by = hand.forge(tenant, now(), Sql.id(erased));
        hand.sql().run("DELETE FROM audit_content WHERE tenant_id = ? AND entry_id = ?", tenant, erased);
        return "took a content away, which an entry without a place erases, " + by.id();
    }

    /** Found once the ten minutes are over, or at once by whoever has the sealing key. */
    static UUID erasedByOneThatWaits(Tamperer hand) {
        return erase(hand, now());
    }

    private static UUID erase(Tamperer hand, Instant at) {
        var tenant = hand.tenant();
        var erased = hand.entryWithContent(tenant);
        var by = queue(hand, tenant, at, Sql.id(erased));
        hand.sql().run("DELETE FROM audit_content WHERE tenant_id = ? AND entry_id = ?", tenant, erased);
        return by;
    }

    private static UUID queue(Tamperer hand, int tenant, Instant at, UUID erases) {
        var forged = hand.forge(tenant, at, erases);
        hand.sql()
                .run(
                        "INSERT INTO audit_pending (tenant_id, entry_id, seal) VALUES (?, ?, ?)",
                        tenant,
                        forged.id(),
                        hand.bytes(32));
        return forged.id();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
