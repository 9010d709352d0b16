package net.imgsecurity.portal.platform;

import java.util.Set;

/**
 * Who calls, for which tenant, and what they may do there; looked up from our own tables at each request.
 *
 * @param account null only for background work
 * @param person the caller as a data subject of that tenant; null only for background work
 * @param name for history and notices, as the account shows it
 * @param role the role's name, for the logs
 * @param proof how and when they signed in
 */
public record Caller(
        AccountId account,
        TenantId tenant,
        PersonId person,
        String name,
        String role,
        Set<Permission> permissions,
        SignInProof proof) {
    public Caller {
        permissions = Set.copyOf(permissions);
    }

    /** Background work for one tenant: may run jobs and nothing else. */
    public static Caller job(TenantId tenant) {
        return new Caller(null, tenant, null, null, "JOB", Set.of(Permission.RUN_JOBS), SignInProof.NONE);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
