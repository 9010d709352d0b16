/**
 * Files of people over HTTP: sending one, and reading what became of it.
 * Start at {@link net.imgsecurity.portal.api.exchange.ImportsResource}.
 * What the columns mean, and what is refused, is decided in {@code portal-ejb}.
 */
package net.imgsecurity.portal.api.exchange;
