package net.imgsecurity.portal.backoffice;

import static net.imgsecurity.portal.platform.Permission.READ_ACROSS_TENANTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import net.imgsecurity.portal.audit.AccessLog;
import net.imgsecurity.portal.person.OpenedPerson;
import net.imgsecurity.portal.person.PeopleFound;
import net.imgsecurity.portal.person.PeopleQuery;
import net.imgsecurity.portal.person.PeopleReadings;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.ReadingId;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.TenantView;
import net.imgsecurity.portal.tenancy.Tenants;

/**
 * IMG's staff across organisations (A11). That an organisation exists and how many people it has is no personal data and
 * needs no reason; everything about its people does, and is written to its access log in the same transaction.
 */
@Stateless
public class Organisations {
    @PersistenceContext(unitName = "crosstenant")
    EntityManager em;

    @Inject
    Tenants tenants;

    @Inject
    Memberships memberships;

    @Inject
    Readings readings;

    @Inject
    PeopleReadings people;

    @Inject
    AccessLog looks;

    /**
     * In the order of their short names.
     *
     * @param after the short name to go on after, empty or null for the beginning; it is the cursor of the page before
     * @throws Invalid 400 {@code limit.out-of-range}
     */
    @Requires(READ_ACROSS_TENANTS)
    public Page<OrganisationRow> list(String after, int limit) {
        Page.requireLimit(limit);
        var page = Page.beginning(tenants.after(after == null ? "" : after, limit + 1), limit, TenantView::slug);
        var members =
                memberships.counts(page.items().stream().map(TenantView::id).toList());
        return page.map(
                t -> new OrganisationRow(t.slug(), t.name(), t.kind().name(), members.getOrDefault(t.id(), 0L)));
    }

    /** @throws NotFound for an unknown short name */
    @Requires(READ_ACROSS_TENANTS)
    public OrganisationRow one(String slug) {
        var tenant = tenant(slug);
        return new OrganisationRow(
                tenant.slug(),
                tenant.name(),
                tenant.kind().name(),
                memberships.counts(List.of(tenant.id())).getOrDefault(tenant.id(), 0L));
    }

    /**
     * Gives a reason for reading one organisation; it holds for half an hour and for the one who gave it.
     *
     * @throws Invalid about {@code reason}: 10 to 500 characters
     * @throws NotFound for an unknown short name
     */
    @Requires(READ_ACROSS_TENANTS)
    public ReadingView open(String slug, String reason) {
        return readings.open(tenant(slug), reason);
    }

    /** @throws NotFound {@code reading.over} for one that is over, somebody else's or never was */
    @Requires(READ_ACROSS_TENANTS)
    public ReadingView reading(ReadingId id) {
        return readings.get(id).view();
    }

    /** @throws NotFound {@code reading.over} */
    @Requires(READ_ACROSS_TENANTS)
    public PeopleFound people(ReadingId id, PeopleQuery query) {
        var open = readings.get(id);
        var found = people.in(em, open.tenant()).found(query);
        looks.listed(open.tenant(), found.ids(), open.view().reason());
        return found.with(memberships.ofPeople(open.tenant(), found.ids()));
    }

    /**
     * A person's profile and history, as one look.
     *
     * @throws NotFound {@code reading.over}, or for a person who is not of the organisation that is read
     */
    @Requires(READ_ACROSS_TENANTS)
    public OpenedPerson person(ReadingId id, PersonId person, String historyCursor) {
        var open = readings.get(id);
        var opened = people.in(em, open.tenant()).open(person, historyCursor);
        looks.opened(open.tenant(), person, open.view().reason());
        return opened;
    }

    private TenantView tenant(String slug) {
        return tenants.bySlug(slug == null ? "" : slug).orElseThrow(NotFound::new);
    }
}
