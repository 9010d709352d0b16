package net.imgsecurity.portal.job;

import java.util.UUID;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.TenantId;

/**
 * A claimed job.
 *
 * @param fence rises with each claim; a worker that lost its lease can no longer change the job
 * @param attempt this one, from 1
 */
record Lease(JobId id, String kind, TenantId tenant, UUID reference, long fence, int attempt) {}
