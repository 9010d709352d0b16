/**
 * Organisations, accounts, who belongs to which as what, and signed-in sessions: tables without tenant, by plain JDBC.
 * Start at {@link net.imgsecurity.portal.tenancy.Doors}, where a request becomes a caller.
 * Keycloak follows from here through {@code identity}; nothing here calls it.
 */
package net.imgsecurity.portal.tenancy;
