package net.imgsecurity.portal.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * One decision as its owner sees it.
 *
 * @param wording the version of the words that were shown
 * @param language in which they were shown
 */
public record ConsentView(
        UUID id,
        Choice choice,
        Decision decision,
        Instant at,
        Source source,
        int wording,
        String language,
        String purpose) {}
