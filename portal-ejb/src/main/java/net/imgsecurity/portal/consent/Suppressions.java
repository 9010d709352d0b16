package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.subjectdata.Ledger;

/** Whom not to reach, by a keyed hash (F5): set at each withdrawal, ended by the reader of the address alone. */
@ApplicationScoped
class Suppressions {
    private static final Logger LOG = Logger.getLogger(Suppressions.class.getName());

    @Inject
    Jdbc jdbc;

    @Inject
    Ledger ledger;

    @Inject
    Event<Suppressed> ended;

    /** What this address is not reached about, with since when. */
    Map<Choice, Instant> of(byte[] address) {
        return jdbc
                .list(
                        "SELECT topic, channel, since FROM suppression WHERE address_hash = ?",
                        row -> Map.entry(
                                new Choice(
                                        Topic.valueOf(row.getString("topic")),
                                        Channel.valueOf(row.getString("channel"))),
                                Jdbc.instant(row, "since")),
                        address)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * A later one takes the place of an earlier one. A ledger that cannot be written keeps nobody from withdrawing: the line is
     * added with the next start.
     */
    void set(byte[] address, Choice choice, Instant since) {
        put(address, choice, since);
        try {
            ledger.add(SuppressionLines.of(Suppressed.of(address, choice, since, false)));
        } catch (UncheckedIOException unwritable) {
            LOG.log(Level.SEVERE, "A withdrawal is not in the ledger before the next start", unwritable);
        }
    }

    /** Into the table alone. */
    void put(byte[] address, Choice choice, Instant since) {
        jdbc.update(
                "INSERT INTO suppression (address_hash, topic, channel, since) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE since = GREATEST(since, VALUES(since))",
                address,
                choice.topic(),
                choice.channel(),
                since);
    }

    void end(byte[] address, Choice choice, Instant at) {
        if (remove(address, choice)) {
            ended.fire(Suppressed.of(address, choice, at, true));
        }
    }

    /** From the table alone. */
    boolean remove(byte[] address, Choice choice) {
        return jdbc.update(
                        "DELETE FROM suppression WHERE address_hash = ? AND topic = ? AND channel = ?",
                        address,
                        choice.topic(),
                        choice.channel())
                > 0;
    }

    /** Not before it has happened: nobody's suppression ends by mistake. */
    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) Suppressed one) {
        try {
            ledger.add(SuppressionLines.of(one));
        } catch (UncheckedIOException unwritable) {
            LOG.log(Level.WARNING, "That a suppression ended is not in the ledger", unwritable);
        }
    }
}
