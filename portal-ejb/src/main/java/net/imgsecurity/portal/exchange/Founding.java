package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.PortalException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The organisations that an operator founds by a file (configuration {@code portal.founding.file}), read at each start.
 * What is there stays as it is, so the file may stay in place and grow.
 */
@ApplicationScoped
public class Founding {
    private static final Logger LOG = Logger.getLogger(Founding.class.getName());

    @Inject
    @ConfigProperty(name = "portal.founding.file")
    Optional<String> file;

    @Inject
    FoundingWork work;

    @Inject
    CurrentCaller caller;

    @Inject
    Instance<RequestContextController> requests;

    /**
     * Founds what can be founded. A line that cannot is told to the log by its number, and the next start tries it again: no
     * mistake in one line keeps the others out, or the portal shut.
     *
     * @throws UncheckedIOException when a file is named and cannot be read
     */
    public void run() {
        file.map(Path::of).ifPresent(this::take);
    }

    void take(Path lines) {
        try {
            FoundingFile.read(lines).forEach(this::foundOrTold);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void foundOrTold(FoundingFile.Entry entry) {
        try {
            foundBesideOthers(entry.line());
        } catch (PortalException refused) {
            LOG.warning(() -> "founding file, line " + entry.number() + ": " + refused.key());
        } catch (RuntimeException failed) {
            LOG.warning(() -> "founding file, line " + entry.number() + ": "
                    + failed.getClass().getSimpleName());
        }
    }

    /** A second node that starts at the same moment may be faster; what it founded is then there at the second look. */
    private void foundBesideOthers(FoundingFile.Line line) {
        try {
            found(line);
        } catch (Conflict faster) {
            found(line);
        }
    }

    private void found(FoundingFile.Line line) {
        var request = requests.get();
        request.activate();
        try {
            caller.become(Caller.job(work.organisation(line)));
            work.person(line);
        } finally {
            request.deactivate();
        }
    }
}
