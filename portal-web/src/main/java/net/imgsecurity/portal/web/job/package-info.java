/**
 * Pages about background work that was given up: what there is, one piece of it, and the button that has it tried again.
 * Start at {@link net.imgsecurity.portal.web.job.JobsPage}.
 * When work is given up, and who may see it, is decided in {@code portal-ejb}'s {@code job}.
 */
package net.imgsecurity.portal.web.job;
