/** Keycloak follows our accounts and organisations, through an outbox. */
package net.imgsecurity.portal.identity;
