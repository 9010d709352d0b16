/**
 * Who gets into the open organisation: one person's role and access, and invitations.
 * Start at {@link net.imgsecurity.portal.api.membership.MemberResource}.
 * Accepting and declining is the holder's, signed in on a page of {@code portal-web}.
 */
package net.imgsecurity.portal.api.membership;
