package net.imgsecurity.portal.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.tenancy.MembershipView;

/**
 * What a list or a search found, read and logged as one look: how many somebody's name finds is a look too.
 *
 * @param total how many there are on all pages, {@link PeopleReading#COUNTED} + 1 for more than that
 */
public record PeopleFound(Page<PersonRow> page, int total) {
    /** Those whom the page shows. */
    public List<PersonId> ids() {
        return page.items().stream().map(PersonRow::id).toList();
    }

    /** Of these people who they are, and no more: their data are only stored (E5). Last, or what follows is shown again. */
    public PeopleFound without(Set<PersonId> restricted) {
        return new PeopleFound(page.map(row -> restricted.contains(row.id()) ? row.restrictedOnly() : row), total);
    }

    /** With what each is in the organisation, for those who belong to it by an account. */
    public PeopleFound with(Map<PersonId, MembershipView> belonging) {
        return new PeopleFound(page.map(row -> row.with(belonging.get(row.id()))), total);
    }
}
