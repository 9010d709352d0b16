package net.imgsecurity.portal.platform;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/**
 * Who calls, for which tenant, and what they may do there; looked up from our own tables at each request.
 *
 * @param account null only for background work and for IMG's own systems
 * @param person the caller as a data subject of that tenant; null where there is no account
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

    /** One of IMG's own systems, by the name of its client; it is nobody, and may do what its token says. */
    public static Caller service(TenantId tenant, String client, Set<Permission> permissions) {
        return new Caller(null, tenant, null, client, "SERVICE", permissions, SignInProof.NONE);
    }

    /** Whose keys of repeated calls are told apart: the account, or the system as if it had one. */
    AccountId repeating() {
        return account == null && name != null
                ? new AccountId(UUID.nameUUIDFromBytes(("service " + name).getBytes(StandardCharsets.UTF_8)))
                : account;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
