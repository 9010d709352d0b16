package net.imgsecurity.portal.api.audit;

import net.imgsecurity.portal.trail.TenantTrail;

/** An organisation and the last verification of its audit log; null while there was none. */
record TenantTrailJson(String slug, String name, VerificationJson verification) {
    static TenantTrailJson of(TenantTrail trail) {
        return new TenantTrailJson(trail.slug(), trail.name(), VerificationJson.of(trail.verification()));
    }
}
