/**
 * The portal on one machine: database, Keycloak, mail catcher and Payara Micro, started together and ended together.
 * Start at {@link net.imgsecurity.portal.local.Stack}; the command is {@code Up}, tests of the database alone take
 * {@link net.imgsecurity.portal.local.LocalDatabase}. Nothing here is deployed, and nothing here knows portal-ejb.
 */
package net.imgsecurity.portal.local;
