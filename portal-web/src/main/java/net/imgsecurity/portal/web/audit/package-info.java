/**
 * Pages of the audit log: an organisation's entries with the state of their proof, and all organisations' states for IMG's staff.
 * Start at {@link net.imgsecurity.portal.web.audit.AuditPage}.
 * What is in the log, and how it is verified, is decided in {@code portal-ejb}'s {@code trail} and {@code audit}.
 */
package net.imgsecurity.portal.web.audit;
