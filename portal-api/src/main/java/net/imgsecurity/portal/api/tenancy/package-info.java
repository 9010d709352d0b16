/**
 * From a bearer token to a caller, and the organisations that the bearer may open.
 * Start at {@link net.imgsecurity.portal.api.tenancy.SignedIn}, which every resource carries.
 * Signature, issuer, audience and expiry are the server's MicroProfile JWT's affair; permissions are the services'.
 */
package net.imgsecurity.portal.api.tenancy;
