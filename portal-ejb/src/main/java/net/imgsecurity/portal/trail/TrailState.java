package net.imgsecurity.portal.trail;

/**
 * How an organisation's log stands.
 *
 * @param head the newest one; null while nothing was signed
 * @param verification the last one; null while there was none
 */
public record TrailState(HeadView head, VerificationView verification) {}
