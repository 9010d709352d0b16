package net.imgsecurity.portal.subjectdata;

import java.util.UUID;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/** The processing of somebody's data is limited from now on, if this is kept. */
record LimitationSet(TenantId tenant, PersonId person, UUID id) {}
