package net.imgsecurity.portal.tenancy;

import java.time.Instant;
import java.util.UUID;

/**
 * One of a person's signed-in browsers, as they are shown it.
 *
 * @param device what the browser is called; empty when it did not say
 */
public record OwnSession(UUID id, String device, Instant openedAt, Instant seenAt, boolean secondFactor) {}
