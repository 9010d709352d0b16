/**
 * Background work that was given up, with the way to have it tried again; and the portal's only timer, which wakes the worker.
 * Start at {@link net.imgsecurity.portal.api.job.OrganisationJobsResource} and {@link net.imgsecurity.portal.api.job.JobTimer}.
 * What is due, who does it and when it is given up is decided in {@code net.imgsecurity.portal.job}.
 */
package net.imgsecurity.portal.api.job;
