/**
 * What the bearer wants to be told by IMG, and what they decided about it.
 * Start at {@link net.imgsecurity.portal.api.consent.PreferencesResource}.
 * The rules are those of {@code consent}, which pages follow too.
 */
package net.imgsecurity.portal.api.consent;
