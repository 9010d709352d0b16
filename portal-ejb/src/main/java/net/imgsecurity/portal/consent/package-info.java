/**
 * What people want to be told by IMG, and how: decisions as records that are never changed, receipts, and who is not written to.
 * Start at {@link net.imgsecurity.portal.consent.Preferences}; the rules stand in {@code Decisions} and {@code Standing}.
 * All of it belongs to a mail address, for IMG, and to no organisation; how mail leaves is the affair of {@code mail}.
 */
package net.imgsecurity.portal.consent;
