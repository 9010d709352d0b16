package net.imgsecurity.portal.membership;

import java.time.Instant;

/**
 * What whoever holds an invitation's link may know before signing in; nothing about a person.
 *
 * @param organisation what it is called
 * @param until when it can no longer be accepted, UTC
 */
public record InvitationView(String organisation, Instant until) {}
