package net.imgsecurity.portal.person;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.TenantKey;

/**
 * Reads the people of one tenant through whichever unit it is given. Every query names the tenant itself, so that it answers
 * the same in the unit that adds the criterion and in the one that does not. Authorises nobody and logs nothing: that is for
 * the service that uses it.
 */
public class PeopleReading {
    /** Counting stops here; a list then says "more than". */
    public static final int COUNTED = 1000;

    private static final int HISTORY_PAGE = 50;

    private static final String LATEST = "FROM PersonChange c WHERE c.tenantId = :tenant AND c.person.id = :person"
            + " AND NOT EXISTS (SELECT d.id FROM PersonChange d WHERE d.tenantId = :tenant AND d.person.id = :person"
            + " AND d.field = c.field AND d.id > c.id)";

    private final EntityManager em;
    private final TenantId tenant;
    private final PeopleReadings tools;

    PeopleReading(EntityManager em, TenantId tenant, PeopleReadings tools) {
        this.em = em;
        this.tenant = tenant;
        this.tools = tools;
    }

    /**
     * Three queries however long the page is: the rows, their mail addresses, and how many there are; one more for the place
     * of a cursor, and for each word. Role and last sign-in are left null.
     */
    public PeopleFound found(PeopleQuery query) {
        return new PeopleFinding(
                        em, tenant, query, PeopleSearch.of(em, tenant, tools.hashes(), query.search(), COUNTED))
                .found();
    }

    /** @throws NotFound also for a person of another tenant */
    public ProfileView profile(PersonId id) {
        var person = find(id);
        return new ProfileView(
                id,
                person.version(),
                person.employeeNumber(),
                null,
                person.profile().data(),
                provenance(id),
                person.changedAt());
    }

    /** @throws NotFound also for a person of another tenant */
    public OpenedPerson open(PersonId id, String historyCursor) {
        return new OpenedPerson(profile(id), history(id, historyCursor));
    }

    /** Newest first. */
    public Page<ChangeView> history(PersonId id, String cursorText) {
        var page = changes(id, cursorText);
        return new Page<>(views(id, page.items()), page.previous(), page.next());
    }

    /** The same for the person themselves, who are told what they can take back. */
    Page<ChangeView> ownHistory(PersonId id, String cursorText, OwnChanges own) {
        var page = changes(id, cursorText);
        var undoable = undoable(id, page.items().stream().filter(own::has).toList());
        return new Page<>(views(id, page.items()), page.previous(), page.next())
                .map(view -> view.undoable(undoable.contains(view.id())));
    }

    private Set<UUID> undoable(PersonId id, List<PersonChange> own) {
        if (own.isEmpty()) {
            return Set.of();
        }
        var newest = newest(id);
        var key = tools.keys().of(tenant, id);
        var now = find(id).profile().data();
        return own.stream()
                .filter(change -> newest.contains(change.id())
                        && change.takenBack(now, key).isPresent())
                .map(PersonChange::id)
                .collect(toSet());
    }

    /**
     * One of the person's own changes that can be taken back.
     *
     * @throws NotFound for any other person's
     * @throws Conflict when it was not their own, is too old, was followed by another, or cannot be read any more
     */
    Undo undo(PersonId id, UUID change, OwnChanges own) {
        var found = em.find(PersonChange.class, new TenantKey(tenant, change));
        if (found == null || !found.person().equals(id)) {
            throw new NotFound();
        }
        if (!own.has(found)) {
            throw new Conflict("undo.not-own");
        }
        if (!newest(id).contains(change)) {
            throw new Conflict("undo.followed");
        }
        var person = find(id);
        return found.takenBack(person.profile().data(), tools.keys().of(tenant, id))
                .map(before -> new Undo(views(id, List.of(found)).get(0), before, person.version()))
                .orElseThrow(() -> new Conflict("undo.unreadable"));
    }

    private Set<UUID> newest(PersonId id) {
        return Set.copyOf(em.createQuery("SELECT c.id " + LATEST, UUID.class)
                .setParameter("tenant", tenant.value())
                .setParameter("person", id.value())
                .getResultList());
    }

    private Page<PersonChange> changes(PersonId id, String cursorText) {
        find(id);
        var cursor = Cursor.parse(cursorText);
        var query = em.createQuery(
                        "SELECT c FROM PersonChange c WHERE c.tenantId = :tenant AND c.person.id = :person"
                                + (cursor == null ? "" : " AND c.id < :before") + " ORDER BY c.id DESC",
                        PersonChange.class)
                .setParameter("tenant", tenant.value())
                .setParameter("person", id.value())
                .setMaxResults(HISTORY_PAGE + 1);
        if (cursor != null) {
            query.setParameter("before", cursor.id());
        }
        return Page.beginning(query.getResultList(), HISTORY_PAGE, change -> Cursor.after(change.id()));
    }

    Person find(PersonId id) {
        var person = em.find(Person.class, new TenantKey(tenant, id.value()));
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    /** The latest change of each field, where it left a value. */
    Map<Field, ChangeView> provenance(PersonId id) {
        var latest = em.createQuery("SELECT c " + LATEST, PersonChange.class)
                .setParameter("tenant", tenant.value())
                .setParameter("person", id.value())
                .getResultList();
        var provenance = new EnumMap<Field, ChangeView>(Field.class);
        views(id, latest).stream()
                .filter(change -> change.after() != null || !change.readable())
                .forEach(change -> provenance.put(change.field(), change));
        return provenance;
    }

    /** Fields whose latest change was the person's own, also where it left nothing: what somebody took away is their word too. */
    Set<Field> ownWords(PersonId id) {
        return em.createQuery("SELECT c.field " + LATEST + " AND c.source = :self", Field.class)
                .setParameter("tenant", tenant.value())
                .setParameter("person", id.value())
                .setParameter("self", Source.SELF)
                .getResultStream()
                .collect(toSet());
    }

    private List<ChangeView> views(PersonId id, List<PersonChange> changes) {
        var key = tools.keys().of(tenant, id);
        var names = tools.names(
                tenant,
                changes.stream()
                        .map(PersonChange::actor)
                        .filter(Objects::nonNull)
                        .collect(toSet()));
        return changes.stream().map(change -> change.view(key, names)).toList();
    }
}
