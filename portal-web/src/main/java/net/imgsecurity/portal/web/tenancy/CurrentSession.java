package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.SessionView;
import net.imgsecurity.portal.tenancy.Sessions;
import net.imgsecurity.portal.web.frame.Unattended;

/** The session of this request, read from its row once. Pages take the person's name and organisations from here. */
@Named
@RequestScoped
public class CurrentSession {
    @Inject
    Sessions sessions;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Optional<SessionView> found;

    Optional<SessionView> view() {
        if (found == null) {
            found = SessionCookie.in(request).flatMap(Unattended.is(request) ? sessions::look : sessions::find);
        }
        return found;
    }

    public boolean isSignedIn() {
        return view().isPresent();
    }

    /** The person's name as the account has it; empty when nobody is signed in. */
    public String getName() {
        return view().map(session ->
                        session.account().givenName() + " " + session.account().familyName())
                .orElse("")
                .strip();
    }

    /** Name of the organisation that is open; empty when none is. */
    public String getOrganisation() {
        return view().flatMap(SessionView::organisation)
                .map(MembershipView::organisation)
                .orElse("");
    }

    /** The account's language; empty where nobody needs to be signed in: such a page does without the database. */
    public String getLanguage() {
        return found == null
                ? ""
                : found.map(session -> session.account().language()).orElse("");
    }

    /** Whether there is more than one organisation to choose from, or one that waits for an answer. */
    public boolean isChoice() {
        return getMemberships().size() > 1;
    }

    /** All of the account's organisations, pending ones too, by name. */
    public List<MembershipView> getMemberships() {
        return view().map(SessionView::memberships).orElse(List.of());
    }

    /** When the session ends if nothing more is asked of it; null when nobody is signed in. */
    public Instant getEndsAt() {
        return view().map(SessionView::endsAt).orElse(null);
    }

    /** When it ends whatever is asked of it. */
    public Instant getLastsUntil() {
        return view().map(SessionView::lastsUntil).orElse(null);
    }

    /** Seconds until {@link #getEndsAt()}. */
    public long getLeft() {
        return seconds(getEndsAt());
    }

    /** Seconds until {@link #getLastsUntil()}. */
    public long getLasts() {
        return seconds(getLastsUntil());
    }

    private long seconds(Instant end) {
        return end == null
                ? 0
                : Math.max(0, Duration.between(clock.instant(), end).toSeconds());
    }
}
