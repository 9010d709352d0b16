/**
 * The audit log as people read it: an organisation's entries for its administrators, and whether all of them still verify.
 * Start at {@link net.imgsecurity.portal.trail.AuditTrail}; the work of verifying is {@link net.imgsecurity.portal.trail.VerifyJob}.
 * What is written there, and its proof, is {@code audit}'s.
 */
package net.imgsecurity.portal.trail;
