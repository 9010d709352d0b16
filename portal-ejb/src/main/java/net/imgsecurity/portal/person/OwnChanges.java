package net.imgsecurity.portal.person;

import java.time.Duration;
import java.time.Instant;
import net.imgsecurity.portal.platform.AccountId;

/** Which changes somebody can take back by age and hand: those that they made themselves in the portal, for 30 days. */
record OwnChanges(AccountId whose, Instant since) {
    private static final Duration FOR = Duration.ofDays(30);

    static OwnChanges of(AccountId whose, Instant now) {
        return new OwnChanges(whose, now.minus(FOR));
    }

    boolean has(PersonChange change) {
        return change.ownSince(since, whose);
    }
}
