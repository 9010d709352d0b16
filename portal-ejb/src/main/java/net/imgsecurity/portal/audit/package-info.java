/**
 * What was done and who looked: two append-only logs, written in the transaction of the deed itself.
 * Start at {@link net.imgsecurity.portal.audit.AuditLog} and {@link net.imgsecurity.portal.audit.AccessLog}.
 * What changed inside a record is the history that its own feature keeps.
 */
package net.imgsecurity.portal.audit;
