package net.imgsecurity.portal.membership;

import java.time.Instant;
import net.imgsecurity.portal.platform.PersonId;

/**
 * What a person is in the organisation, as its administrators see it; times are UTC.
 *
 * @param role MEMBER, AUDITOR, ADMINISTRATOR or IMG_STAFF
 * @param state PENDING, ACTIVE, DISABLED or ENDED
 * @param invitedUntil until when they may accept; null unless an invitation waits
 * @param lastSignInAt null for never
 */
public record MemberView(PersonId person, String role, String state, Instant invitedUntil, Instant lastSignInAt) {}
