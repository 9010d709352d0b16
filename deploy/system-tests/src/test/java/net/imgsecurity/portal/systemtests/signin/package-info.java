/**
 * Signing in and out from outside, well and badly, with the real Keycloak: what a browser, a stranger or a fault between the two
 * servers can bring about. Answers that only a false Keycloak could give are tried in portal-web's own tests.
 */
package net.imgsecurity.portal.systemtests.signin;
