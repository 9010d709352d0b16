/**
 * The only timer of the portal: it wakes {@link net.imgsecurity.portal.job.JobWorker}.
 * Start at {@link net.imgsecurity.portal.api.job.JobTimer}.
 * What is due, and who does it, is decided in {@code net.imgsecurity.portal.job}.
 */
package net.imgsecurity.portal.api.job;
