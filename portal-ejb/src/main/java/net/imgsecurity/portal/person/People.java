package net.imgsecurity.portal.person;

import static net.imgsecurity.portal.platform.Permission.EDIT_PEOPLE;
import static net.imgsecurity.portal.platform.Permission.MANAGE_MEMBERS;
import static net.imgsecurity.portal.platform.Permission.READ_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import net.imgsecurity.portal.audit.AccessLog;
import net.imgsecurity.portal.membership.Members;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.StepUp;
import net.imgsecurity.portal.subjectdata.ProcessingGate;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Role;

/**
 * An organisation's people, for its administrators (D8). Every look is logged for the person (A11). While the processing of
 * somebody's data is restricted, a list shows who they are, and nothing else is shown or changed here: each method but the list
 * throws a conflict {@code person.restricted} (E5).
 */
@Stateless
public class People {
    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Memberships memberships;

    @Inject
    Members members;

    @Inject
    AccessLog looks;

    @Inject
    PeopleReadings readings;

    @Inject
    ProcessingGate gate;

    @Inject
    PersonEditing editing;

    @Inject
    TellingChanges telling;

    @Inject
    PeopleRegister register;

    @Requires(READ_PEOPLE)
    public PeopleFound list(PeopleQuery query) {
        var found = reading().found(query);
        looks.listed(caller.tenant(), found.ids(), null);
        return found.with(memberships.ofPeople(caller.tenant(), found.ids()))
                .without(gate.restricted(caller.tenant(), found.ids()));
    }

    /** @throws NotFound also for a person of another organisation */
    @Requires(READ_PEOPLE)
    public ProfileView one(PersonId id) {
        return opened(id);
    }

    /**
     * What the person is here, and what they are called: one look.
     *
     * @throws NotFound also for a person of another organisation
     */
    @Requires(READ_PEOPLE)
    public NamedMember member(PersonId id) {
        var member = members.one(id);
        return NamedMember.of(member, reading().profile(id).data());
    }

    /**
     * What {@link #edit} would replace; refused to whoever may only read.
     *
     * @throws NotFound also for a person of another organisation
     */
    @Requires(EDIT_PEOPLE)
    public ProfileView editable(PersonId id) {
        return opened(id);
    }

    private ProfileView opened(PersonId id) {
        pass(id);
        var profile = reading().profile(id);
        looks.opened(caller.tenant(), id, null);
        return profile;
    }

    /**
     * The profile and its history, as one look.
     *
     * @throws NotFound also for a person of another organisation
     */
    @Requires(READ_PEOPLE)
    public OpenedPerson open(PersonId id, String historyCursor) {
        pass(id);
        var opened = reading().open(id, historyCursor);
        looks.opened(caller.tenant(), id, null);
        return opened;
    }

    /**
     * Newest first.
     *
     * @throws NotFound also for a person of another organisation
     */
    @Requires(READ_PEOPLE)
    public Page<ChangeView> history(PersonId id, String cursor) {
        pass(id);
        var history = reading().history(id, cursor);
        looks.opened(caller.tenant(), id, null);
        return history;
    }

    /**
     * Replaces a person's profile in the administrator's name; the person sees that in the history, and is told by mail (D8). The mail address is the
     * organisation's way to reach the person: how the person signs in stays as it is.
     *
     * @throws NotFound also for a person of another organisation
     * @throws Invalid with every field that cannot be kept; nothing is saved then
     * @throws Conflict 412 when somebody else changed it meanwhile; nothing is saved then
     */
    @Requires(EDIT_PEOPLE)
    public ProfileView edit(PersonId id, ProfileData typed, long version) {
        pass(id);
        var who = caller.get();
        var origin = id.equals(who.person()) ? Origin.self(who) : Origin.administrator(who);
        var changed = editing.edit(reading().find(id), typed, version, origin);
        if (origin.source() == Source.ADMINISTRATOR && !changed.isEmpty()) {
            telling.changed(id);
        }
        return reading().profile(id);
    }

    /** What there is to choose from for whom to invite as what; refused to whoever may not. */
    @Requires(MANAGE_MEMBERS)
    public List<Role> invitable() {
        return Role.given();
    }

    /**
     * Registers somebody new, who gets in once they accepted the invitation that leaves by mail. Whether they have an account
     * already is answered alike.
     *
     * @param role one of {@link Role#given}
     * @throws Invalid with every field that cannot be kept; nothing is saved then
     * @throws StepUp when the caller did not sign in within the last five minutes
     */
    @Requires(value = MANAGE_MEMBERS, fresh = true)
    public PersonId invite(String employeeNumber, ProfileData typed, String role) {
        return register.invite(employeeNumber, typed, Role.given(role), Origin.administrator(caller.get()));
    }

    /** One's own data stay open to oneself, also here. */
    private void pass(PersonId id) {
        if (!id.equals(caller.get().person())) {
            gate.pass(caller.tenant(), id);
        }
    }

    private PeopleReading reading() {
        return readings.in(em, caller.tenant());
    }
}
