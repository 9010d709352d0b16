/**
 * What all pages share: language, messages, words for dates and fields, the rail, headers, error pages, health.
 * Start at {@link net.imgsecurity.portal.web.frame.Words} and {@link net.imgsecurity.portal.web.frame.FailureHandling}.
 * Who is signed in, and how, is {@code web.tenancy}'s.
 */
package net.imgsecurity.portal.web.frame;
