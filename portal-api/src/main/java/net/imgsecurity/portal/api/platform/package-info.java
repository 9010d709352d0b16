/**
 * What every resource shares: problems (RFC 9457), JSON, entity tags, pages and links, and the frame around each answer.
 * Start at {@link net.imgsecurity.portal.api.platform.FailureMapper} and {@link net.imgsecurity.portal.api.platform.FrameFilter}.
 * Who calls is settled in {@code tenancy}; the sentences of services' errors are {@code portal-ejb}'s.
 */
package net.imgsecurity.portal.api.platform;
