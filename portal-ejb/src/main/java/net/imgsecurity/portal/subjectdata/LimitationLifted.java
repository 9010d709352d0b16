package net.imgsecurity.portal.subjectdata;

import java.util.UUID;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/** What had limited the processing of somebody's data does so no longer. */
record LimitationLifted(TenantId tenant, PersonId person, UUID id) {}
