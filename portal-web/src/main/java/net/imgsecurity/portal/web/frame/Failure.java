package net.imgsecurity.portal.web.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.platform.Breakage;
import net.imgsecurity.portal.platform.Causes;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Meaning;

/**
 * Why a request ended on the error page.
 *
 * @param key of the bundle {@code Problems}; null where the status says enough
 */
record Failure(int status, String key, List<Object> arguments) {
    static Failure of(int status) {
        return new Failure(status, null, List.of());
    }

    /** Also writes to the log what is nobody's mistake. */
    static Failure of(Throwable thrown) {
        var failure = Causes.of(thrown).stream()
                .map(Failure::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> of(500));
        if (failure.status() >= 500) {
            Breakage.log("a page failed", thrown);
        }
        return failure;
    }

    /**
     * The same for what failed in this phase of a page: when Faces itself cannot make a form of what was sent, it is the sender's
     * mistake. Its view is not there any more, or its fields are not of the kind that the page has.
     */
    static Failure of(Throwable thrown, PhaseId phase) {
        var facesOnly = Causes.of(thrown).stream()
                .allMatch(cause -> cause instanceof FacesException || cause instanceof ServletException);
        if (facesOnly && phase == PhaseId.RESTORE_VIEW) {
            return of(409);
        }
        return facesOnly && phase == PhaseId.APPLY_REQUEST_VALUES ? of(400) : of(thrown);
    }

    private static Optional<Failure> known(Throwable cause) {
        if (cause instanceof ViewExpiredException || cause instanceof ProtectedViewException) {
            return Optional.of(of(409));
        } else if (cause instanceof Invalid invalid) {
            // A page's own form shows its problems itself; here it was the address that could not be read.
            var first = invalid.problems().get(0);
            return Optional.of(new Failure(400, first.key(), first.arguments()));
        }
        return Meaning.of(cause).map(said -> new Failure(said.status(), said.key(), said.arguments()));
    }
}
