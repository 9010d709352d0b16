/**
 * Files in: an organisation's people as its human-resources system exports them, and the organisations that are founded here.
 * Start at {@link net.imgsecurity.portal.exchange.Imports}; the work is done row by row in {@link net.imgsecurity.portal.exchange.ImportWork}.
 * What a person is, and what may be kept of one, is decided in {@code person}.
 */
package net.imgsecurity.portal.exchange;
