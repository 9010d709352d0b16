/**
 * Background work that survives crashes: rows that a worker leases, runs, and tries again later when it failed.
 * Start at {@link net.imgsecurity.portal.job.Jobs} to ask for it, at {@link net.imgsecurity.portal.job.JobHandler} to do it, at {@link net.imgsecurity.portal.job.DeadLetters} for what was given up.
 * What the work is stays with its feature; the timer of {@code portal-api} wakes {@link net.imgsecurity.portal.job.JobWorker}.
 */
package net.imgsecurity.portal.job;
