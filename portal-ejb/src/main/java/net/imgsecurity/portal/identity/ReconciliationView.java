package net.imgsecurity.portal.identity;

import java.time.Instant;

/**
 * The latest comparison with the identity provider; times are UTC.
 *
 * @param endedAt null while it runs
 * @param users how many it has met there
 */
public record ReconciliationView(Instant begunAt, Instant endedAt, int users) {}
