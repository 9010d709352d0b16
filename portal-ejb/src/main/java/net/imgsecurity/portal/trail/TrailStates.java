package net.imgsecurity.portal.trail;

import static net.imgsecurity.portal.platform.Permission.READ_ACROSS_TENANTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.TenantView;
import net.imgsecurity.portal.tenancy.Tenants;

/** Whether the logs of all organisations verify, for IMG's staff. Says nothing of what is in them. */
@Stateless
public class TrailStates {
    @Inject
    Tenants tenants;

    @Inject
    Verifications verifications;

    /**
     * In the order of the organisations' short names.
     *
     * @param after the short name to go on after, empty or null for the beginning
     * @throws Invalid 400 {@code limit.out-of-range}
     */
    @Requires(READ_ACROSS_TENANTS)
    public Page<TenantTrail> list(String after, int limit) {
        Page.requireLimit(limit);
        var page = Page.beginning(tenants.after(after == null ? "" : after, limit + 1), limit, TenantView::slug);
        var last = verifications.last(page.items().stream().map(TenantView::id).toList());
        return page.map(tenant -> new TenantTrail(tenant.slug(), tenant.name(), last.get(tenant.id())));
    }
}
