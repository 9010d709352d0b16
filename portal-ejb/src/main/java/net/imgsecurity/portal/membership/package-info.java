/**
 * Who is let into an organisation: invitations, roles, and the taking of access for a time or for good (D8).
 * Start at {@link net.imgsecurity.portal.membership.Members}; {@link net.imgsecurity.portal.membership.Invitations} asks people in.
 * All of it is about one membership; the account itself, which may belong elsewhere too, is nobody's but its holder's.
 */
package net.imgsecurity.portal.membership;
