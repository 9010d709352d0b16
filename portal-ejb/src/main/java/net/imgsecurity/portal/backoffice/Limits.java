package net.imgsecurity.portal.backoffice;

import static net.imgsecurity.portal.platform.Permission.LIMIT_PROCESSING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import net.imgsecurity.portal.person.PeopleReadings;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.ReadingId;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.subjectdata.Ground;
import net.imgsecurity.portal.subjectdata.Limitation;
import net.imgsecurity.portal.subjectdata.LimitationView;
import net.imgsecurity.portal.subjectdata.Limitations;

/**
 * IMG's staff limit what may be done with somebody's data, while they read the organisation for a reason (E5). The organisation
 * finds it in its audit log. Each throws {@link NotFound} for a reading that is over or a person who is not of what is read.
 */
@Stateless
public class Limits {
    @PersistenceContext(unitName = "crosstenant")
    EntityManager em;

    @Inject
    Readings readings;

    @Inject
    PeopleReadings people;

    @Inject
    Limitations limitations;

    /** Those in force. */
    @Requires(LIMIT_PROCESSING)
    public List<LimitationView> of(ReadingId reading, PersonId person) {
        return limitations.of(tenant(reading, person), person);
    }

    /**
     * @param ground for a restriction, else null
     * @throws Invalid about {@code reason}: 10 to 500 characters
     * @throws Conflict {@code limitation.there} when one of this kind is in force, {@code limitation.erased} when the person's
     *     erasure has begun
     */
    @Requires(LIMIT_PROCESSING)
    public void set(ReadingId reading, PersonId person, Limitation kind, Ground ground, String reason) {
        limitations.set(tenant(reading, person), person, kind, ground, reason);
    }

    /** @throws Conflict {@code limitation.none} when none of this kind is in force */
    @Requires(LIMIT_PROCESSING)
    public void lift(ReadingId reading, PersonId person, Limitation kind) {
        limitations.lift(tenant(reading, person), person, kind);
    }

    private TenantId tenant(ReadingId reading, PersonId person) {
        var tenant = readings.get(reading).tenant();
        people.in(em, tenant).profile(person);
        return tenant;
    }
}
