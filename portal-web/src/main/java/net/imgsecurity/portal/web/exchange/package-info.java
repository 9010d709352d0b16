/**
 * Pages about files of people: the list of imports with the upload, and one import with its report.
 * Start at {@link net.imgsecurity.portal.web.exchange.ImportsPage}.
 * What becomes of a row is decided in {@code portal-ejb}'s {@code exchange} and {@code person}.
 */
package net.imgsecurity.portal.web.exchange;
