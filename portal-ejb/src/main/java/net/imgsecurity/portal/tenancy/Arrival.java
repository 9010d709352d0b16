package net.imgsecurity.portal.tenancy;

import net.imgsecurity.portal.platform.SignInProof;

/**
 * Somebody whom the identity provider vouched for, in a browser.
 *
 * @param subject the {@code sub} of a validated ID token
 * @param idpSession its {@code sid}
 * @param idToken the token itself, a hint for signing out
 * @param device what the browser is called in a list of sessions, such as "Firefox, Windows"; empty when it did not say
 */
public record Arrival(String subject, String idpSession, String idToken, SignInProof proof, String device) {}
