package net.imgsecurity.portal.job;

/**
 * Fired on each node once an hour, and at its start, outside any transaction. Whoever observes it asks for background work and
 * does none; several nodes fire it, so the work finds out itself what is left to do.
 */
public record HourlyRound() {}
