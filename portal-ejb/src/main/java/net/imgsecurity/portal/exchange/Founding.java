package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The organisations that an operator founds by a file (configuration {@code portal.founding.file}), read at each start.
 * What is there stays as it is, so the file may stay in place and grow.
 */
@ApplicationScoped
public class Founding {
    @Inject
    @ConfigProperty(name = "portal.founding.file")
    Optional<String> file;

    @Inject
    FoundingWork work;

    @Inject
    CurrentCaller caller;

    @Inject
    Instance<RequestContextController> requests;

    /** @throws UncheckedIOException when a file is named and cannot be read */
    public void run() {
        if (file.isPresent()) {
            try {
                FoundingFile.read(Path.of(file.get())).forEach(this::found);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
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
