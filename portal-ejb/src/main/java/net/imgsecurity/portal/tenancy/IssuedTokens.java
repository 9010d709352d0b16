package net.imgsecurity.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.imgsecurity.portal.platform.Jdbc;

/**
 * Bearer tokens, of which the identity provider takes none back: what ends somebody's sessions ends them here, minutes before
 * they end by themselves. For the services of other features; it authorises nobody.
 */
@ApplicationScoped
public class IssuedTokens {
    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    /** Those that this subject was issued until now open nothing from the commit on. */
    public void end(String subject) {
        jdbc.update("UPDATE account SET tokens_not_before = ? WHERE subject = ?", clock.instant(), subject);
    }

    /** @param issuedAt in whole seconds: one of the very second of the end is taken, or who signs in at once would be shut out */
    boolean ended(String subject, Instant issuedAt) {
        return jdbc.first(
                        "SELECT tokens_not_before FROM account WHERE subject = ? AND tokens_not_before IS NOT NULL",
                        row -> Jdbc.instant(row, "tokens_not_before"),
                        subject)
                .filter(end -> issuedAt.isBefore(end.truncatedTo(ChronoUnit.SECONDS)))
                .isPresent();
    }
}
