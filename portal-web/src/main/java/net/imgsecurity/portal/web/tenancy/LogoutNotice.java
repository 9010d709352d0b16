package net.imgsecurity.portal.web.tenancy;

import java.time.Instant;

/**
 * What a validated logout token says is over: one session at Keycloak, or all of a person's.
 *
 * @param session its {@code sid}, or null: then the subject is there
 * @param subject its {@code sub}, or null
 * @param id its {@code jti}: a notice counts once
 * @param until when it can no longer be shown again
 */
record LogoutNotice(String session, String subject, String id, Instant until) {}
