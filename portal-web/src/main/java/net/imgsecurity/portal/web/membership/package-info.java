/**
 * Pages about who gets into an organisation: what one person is there, and where an invitation's link leads.
 * Start at {@link net.imgsecurity.portal.web.membership.MemberPage}.
 * Inviting somebody new begins with their record, so that page is among those about people.
 */
package net.imgsecurity.portal.web.membership;
