/**
 * Who is at the other end of a page: sign-in at Keycloak, sessions, sign-out, and the choice of an organisation.
 * Start at {@link net.imgsecurity.portal.web.tenancy.SessionMechanism}, which every request passes.
 * Sessions and memberships themselves are {@code portal-ejb}'s {@code tenancy}; bearer tokens are {@code portal-api}'s.
 */
package net.imgsecurity.portal.web.tenancy;
