package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.imgsecurity.portal.job.NeedsAPerson;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.tenancy.TenantView;
import net.imgsecurity.portal.tenancy.Tenants;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** Tenants as organisations of the realm. */
@ApplicationScoped
class Organisations {
    @Inject
    Tenants tenants;

    @Inject
    KeycloakAdmin admin;

    /**
     * Makes the organisation unless it is there. One of the same slug that we did not know is taken over: only administrators of
     * the realm can have made it, and nothing of ours trusts what Keycloak says about who belongs to it.
     *
     * @return its id at Keycloak
     */
    String mirror(TenantId id) {
        var tenant = tenants.byId(id);
        if (tenant.idpId() != null) {
            return tenant.idpId();
        }
        var created = admin.create(realm -> realm.organizations().create(draft(tenant)));
        var idpId = created != null ? created : known(tenant.slug());
        tenants.mirrored(id, idpId);
        return idpId;
    }

    /** Its id at Keycloak, if it is there. */
    Optional<String> mirrored(TenantId id) {
        return Optional.ofNullable(tenants.byId(id).idpId());
    }

    /**
     * The slug is its name too, because names are unique at Keycloak and those of our tenants are not. No domains: with one, and
     * no identity provider of the organisation's own, unknown addresses are told apart from known ones at sign-in.
     */
    static OrganizationRepresentation draft(TenantView tenant) {
        var organisation = new OrganizationRepresentation();
        organisation.setName(tenant.slug());
        organisation.setAlias(tenant.slug());
        organisation.setDescription(tenant.name());
        organisation.setEnabled(true);
        return organisation;
    }

    private String known(String slug) {
        return admin.ask(realm -> realm.organizations().search(slug, true, 0, 1)).stream()
                .filter(organisation -> slug.equals(organisation.getAlias()))
                .map(OrganizationRepresentation::getId)
                .findFirst()
                .orElseThrow(() -> new NeedsAPerson("identity.organisation-taken"));
    }
}
