package net.imgsecurity.portal.subjectdata;

import java.time.Instant;

/**
 * A limitation in force.
 *
 * @param ground null for a legal hold
 * @param reason null when it is no longer readable
 */
public record LimitationView(Limitation kind, Ground ground, String reason, Instant since) {}
