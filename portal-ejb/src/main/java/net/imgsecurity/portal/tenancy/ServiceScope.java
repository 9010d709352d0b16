package net.imgsecurity.portal.tenancy;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import net.imgsecurity.portal.platform.Permission;

/** What a token of one of IMG's own systems opens, by the scopes that the identity provider lets its client have. */
enum ServiceScope {
    LOCATION("records:location", Permission.WRITE_LOCATION),
    FINANCIAL("records:financial", Permission.WRITE_FINANCIAL),
    TRANSACTION("records:transaction", Permission.WRITE_TRANSACTION),
    TECHNICAL("records:technical", Permission.WRITE_TECHNICAL),
    USAGE("records:usage", Permission.WRITE_USAGE),
    SUPPORT("records:support", Permission.WRITE_SUPPORT),
    MARKETING("marketing:ask", Permission.ASK_MARKETING);

    private final String scope;
    private final Permission permission;

    ServiceScope(String scope, Permission permission) {
        this.scope = scope;
        this.permission = permission;
    }

    /** Nothing for scopes that are none of these. */
    static Set<Permission> permissions(Collection<String> scopes) {
        var permissions = EnumSet.noneOf(Permission.class);
        Arrays.stream(values()).filter(one -> scopes.contains(one.scope)).forEach(one -> {
            if (one != MARKETING) {
                permissions.add(Permission.WRITE_RECORDS);
            }
            permissions.add(one.permission);
        });
        return permissions;
    }
}
