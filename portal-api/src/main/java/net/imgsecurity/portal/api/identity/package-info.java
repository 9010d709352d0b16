/**
 * One's own sign-in address, and what we and the identity provider disagree about.
 * Start at {@link net.imgsecurity.portal.api.identity.MySignInAddressResource}.
 * Confirming and undoing are links in mails, which lead to pages of {@code portal-web}.
 */
package net.imgsecurity.portal.api.identity;
