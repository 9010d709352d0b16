package net.imgsecurity.portal.tenancy;

import net.imgsecurity.portal.platform.TenantId;

/** @param idpId the organisation's id at the identity provider, null until it was mirrored there */
public record TenantView(TenantId id, String slug, String name, Kind kind, String idpId) {
    public enum Kind {
        CLIENT,
        IMG
    }
}
