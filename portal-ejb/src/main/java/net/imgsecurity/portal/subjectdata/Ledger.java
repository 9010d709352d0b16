package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.imgsecurity.portal.platform.PersonHash;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonName;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.proof.AppendedFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose erasure has begun and whose data are limited, in a file outside the database and its backups: an older copy of the data
 * would else bring back the ones and forget the others. A line for each ({@link LedgerLines}). Lines are only added; of two
 * nodes each adds to the same file. A line begins on a new one, so that whatever was torn before it takes nothing of it along.
 */
@ApplicationScoped
public class Ledger {
    @Inject
    @ConfigProperty(name = "portal.ledger.file")
    Optional<String> path;

    @Inject
    @ConfigProperty(name = "portal.stage", defaultValue = "production")
    String stage;

    @Inject
    PersonHash hash;

    @Inject
    Clock clock;

    /** Why nobody can be erased for good, in words for the operator; empty when all is well. */
    Optional<String> problem() {
        if (path.isEmpty()) {
            return stage.equals("development") ? Optional.empty() : Optional.of("portal.ledger.file is not set");
        }
        try {
            write("");
            return Optional.empty();
        } catch (UncheckedIOException unwritable) {
            return Optional.of("portal.ledger.file cannot be written: " + unwritable.getMessage());
        }
    }

    boolean isNamed() {
        return path.isPresent();
    }

    /** From now on this is the ledger of these data. */
    void begin(UUID data) {
        append("\n" + LedgerLines.begun(data) + "\n");
    }

    /**
     * On the disk when this returns. Once more is no harm.
     *
     * @param names what files name the person by
     * @throws UncheckedIOException when it may not be there
     */
    void erasing(TenantId tenant, PersonId person, Set<PersonName> names) {
        var now = clock.instant();
        // The names first: should the rest be torn off, nothing has begun.
        names.forEach(name -> write(LedgerLines.named(hash.of(tenant, name), now)));
        write(LedgerLines.erased(hash.of(tenant, person), now));
    }

    /**
     * On the disk when this returns, before the limit counts: should the node fall after that, the limit comes with the next
     * start, which errs on the person's side.
     *
     * @throws UncheckedIOException when it may not be there
     */
    void limited(TenantId tenant, PersonId person, UUID id, Instant since, Limitation kind, Ground ground) {
        write(LedgerLines.limited(id, new LedgerLines.Limit(hash.of(tenant, person), since, kind, ground)));
    }

    /**
     * The limit came to nothing, and does not come back with the next start. This lifts none: was it kept although its commit
     * seemed to fail, it stays, and the next start writes it down again.
     */
    void undone(@Observes(during = TransactionPhase.AFTER_FAILURE) LimitationSet set) {
        write(LedgerLines.undone(hash.of(set.tenant(), set.person()), clock.instant(), set.id()));
    }

    /** Not before it has happened: nobody's limit ends by mistake. What fails here is written at the next start. */
    void lifted(@Observes(during = TransactionPhase.AFTER_SUCCESS) LimitationLifted lifted) {
        write(LedgerLines.lifted(hash.of(lifted.tenant(), lifted.person()), clock.instant(), lifted.id()));
    }

    /**
     * A line of another feature, which begins with a word of its own and names nobody. On the disk when this returns.
     *
     * @throws UncheckedIOException when it may not be there
     */
    public void add(String line) {
        if (!line.matches("[a-z-]+ [ -~]{1,300}")) {
            throw new IllegalArgumentException("a line of the ledger is a word in small letters and what it says");
        }
        write(line);
    }

    boolean knows(TenantId tenant, PersonId person) {
        return read().erased().contains(hash.of(tenant, person));
    }

    LedgerLines read() {
        return LedgerLines.of(lines().stream());
    }

    List<String> lines() {
        try {
            // Every byte is a letter there: what is damaged in one line does not keep the others from being read.
            return path.isEmpty() || !Files.exists(file())
                    ? List.of()
                    : Files.readAllLines(file(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path file() {
        return Path.of(path.orElseThrow());
    }

    private void write(String line) {
        if (path.isPresent()) {
            // Never a new one by the way: that of a disk that is not there at the moment would be forgotten.
            if (!Files.exists(file())) {
                throw new UncheckedIOException(new NoSuchFileException(path.get()));
            }
            append(line.isEmpty() ? "" : "\n" + line + "\n");
        }
    }

    private void append(String line) {
        try {
            new AppendedFile(file()).append(line);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
