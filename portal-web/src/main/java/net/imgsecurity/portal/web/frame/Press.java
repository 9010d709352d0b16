package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.IdempotentCall;
import net.imgsecurity.portal.platform.KeptAnswer;
import net.imgsecurity.portal.platform.KeptAnswers;

/**
 * The press of a button that this request is, if it is one. The same press, which is the same form with the same content sent
 * again, is done once: its key is claimed in the transaction of the service that does it, so a press that was refused left none
 * behind. A form that was changed before it was sent again is another press.
 */
@RequestScoped
public class Press {
    static final String TOKEN = "once";

    private static final String ADDRESS = "Location";

    @Inject
    CurrentCaller caller;

    @Inject
    IdempotentCall call;

    @Inject
    KeptAnswers answers;

    /** 32 bytes; null for a request that presses nothing. */
    private byte[] key;

    void of(HttpServletRequest request) throws IOException, ServletException {
        if ("POST".equals(request.getMethod()) && request.getParameter(TOKEN) != null) {
            key = SentForm.digest(request);
        }
    }

    /** The page begins to do what was asked. */
    void begins() {
        if (key != null) {
            call.under(key, key);
        }
    }

    /**
     * The page has done it, or has not.
     *
     * @param address where it leads; null when it leads nowhere
     */
    void ended(String address, int status) {
        call.end();
        if (key == null || !call.isClaimed() || caller.ifAny().isEmpty()) {
            return;
        }
        if (address == null) {
            // It leads nowhere, so nothing was done but reading: pressed again it is tried again.
            answers.release(caller.get(), key);
        } else {
            answers.keep(caller.get(), key, new KeptAnswer(status, Map.of(ADDRESS, address), null));
        }
    }

    /**
     * Where the same press led, when it was done before.
     *
     * @throws Conflict {@code press.unanswered} when it was done, and the portal lost where it led
     */
    Optional<String> ledBefore() {
        if (key == null || caller.ifAny().isEmpty()) {
            return Optional.empty();
        }
        return answers.settled(caller.get(), key)
                .map(done -> done.answer()
                        .map(answer -> answer.headers().get(ADDRESS))
                        .orElseThrow(() -> new Conflict("press.unanswered")));
    }
}
