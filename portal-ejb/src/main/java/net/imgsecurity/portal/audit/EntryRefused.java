package net.imgsecurity.portal.audit;

import net.imgsecurity.portal.platform.TenantId;

/** Told, in the sequencer's transaction, while something waits in an organisation's log that the portal did not write. */
public record EntryRefused(TenantId tenant) {}
