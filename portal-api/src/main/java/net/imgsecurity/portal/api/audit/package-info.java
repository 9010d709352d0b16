/**
 * The audit log for programs: an organisation's entries, and whether they verify; and the timer that signs heads.
 * Start at {@link net.imgsecurity.portal.api.audit.AuditResource}.
 * Nothing is written into the log from here: services do that with each deed.
 */
package net.imgsecurity.portal.api.audit;
