package net.imgsecurity.portal.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The portal's clock in tests: goes as time goes, and can be put ahead. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock {
    private volatile Duration ahead = Duration.ZERO;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Clock() {
            private final Clock real = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

            @Override
            public Instant instant() {
                return real.instant().plus(ahead);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    public void forward(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Each test that moved it puts it right afterwards. */
    public void putRight() {
        ahead = Duration.ZERO;
    }
}
