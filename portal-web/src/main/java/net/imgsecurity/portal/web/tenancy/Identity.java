package net.imgsecurity.portal.web.tenancy;

import net.imgsecurity.portal.platform.SignInProof;

/**
 * Somebody whom Keycloak vouched for in a validated ID token.
 *
 * @param subject its {@code sub}
 * @param session its {@code sid}, by which back-channel logout names what ended
 * @param proof its {@code acr} and {@code auth_time}
 * @param idToken the token itself, a hint for signing out at Keycloak
 */
record Identity(String subject, String session, SignInProof proof, String idToken) {}
