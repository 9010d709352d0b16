/**
 * What was done and who looked: two append-only logs, written in the transaction of the deed itself; what was done is proven.
 * Start at {@link net.imgsecurity.portal.audit.AuditLog} and {@link net.imgsecurity.portal.audit.AccessLog}.
 * What changed inside a record is the history that its own feature keeps; bytes and hashes of the proof are {@code audit-proof}'s.
 */
package net.imgsecurity.portal.audit;
