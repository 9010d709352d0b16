/**
 * Keycloak follows our accounts and organisations: through an outbox of jobs, and never inside a transaction of ours.
 * Start at {@link net.imgsecurity.portal.identity.IdentityOutbox}; what is sent is in {@code Users} and {@code Organisations}.
 * Who belongs where is decided by {@code tenancy} alone; signing in is the affair of {@code portal-web}.
 */
package net.imgsecurity.portal.identity;
