/**
 * Pages about one's own sign-in address: asking for another one, and what the links in the mails about it lead to.
 * Start at {@link net.imgsecurity.portal.web.identity.SignInAddressPage}.
 * Opening a page changes nothing, since programs that look after mail open links; what changes something is pressed.
 */
package net.imgsecurity.portal.web.identity;
