/**
 * Pages on which people decide what IMG tells them, and see what they decided.
 * Start at {@link net.imgsecurity.portal.web.consent.PreferencesPage}.
 * The words in which people are asked come with the records, by version, from {@code consent}.
 */
package net.imgsecurity.portal.web.consent;
