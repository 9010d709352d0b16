package net.imgsecurity.portal.membership;

import java.time.Instant;
import net.imgsecurity.portal.platform.PersonId;

/**
 * What a person is in the organisation, as its administrators see it; times are UTC.
 *
 * @param role MEMBER, AUDITOR, ADMINISTRATOR or IMG_STAFF
 * @param state WAITING for whoever has not been in yet, ACTIVE, DISABLED or ENDED
 * @param invitedUntil until when they may accept the latest invitation; null for whoever was in since, or never asked
 * @param lastSignInAt null for never
 */
public record MemberView(PersonId person, String role, String state, Instant invitedUntil, Instant lastSignInAt) {}
