package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How long the report on a file is kept, and the file itself when nobody lets it end: refused rows hold what somebody typed
 * about people who may not be ours. Days by {@code portal.import.kept-days}.
 */
@ApplicationScoped
class Keeping {
    private static final int USUAL_DAYS = 30;

    private final Duration time = Duration.ofDays(Math.max(
            1,
            ConfigProvider.getConfig()
                    .getOptionalValue("portal.import.kept-days", Integer.class)
                    .orElse(USUAL_DAYS)));

    /** @param finishedAt null for one that has not ended: then it counts from the upload */
    Instant until(Instant uploadedAt, Instant finishedAt) {
        return (finishedAt == null ? uploadedAt : finishedAt).plus(time);
    }

    /** What ended before this is over. */
    Instant overSince(Instant now) {
        return now.minus(time);
    }
}
