package net.imgsecurity.portal.platform;

import java.time.Duration;

/** Something that is needed is away for now; asking again later makes sense. */
public final class Unavailable extends PortalException {
    private final transient Duration retryAfter;

    public Unavailable(String key, Duration retryAfter) {
        super(503, key);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
