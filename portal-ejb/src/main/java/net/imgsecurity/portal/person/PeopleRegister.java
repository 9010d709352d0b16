package net.imgsecurity.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.identity.IdentityOutbox;
import net.imgsecurity.portal.membership.InvitationMails;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonName;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.Texts;
import net.imgsecurity.portal.subjectdata.ProcessingGate;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Role;

/**
 * Takes over people that an organisation names, one at a time, in the transaction of a service whose tenant is bound.
 * Not an enterprise bean, so that a refusal, which a file goes on after, does not roll its neighbours back: whatever is
 * refused is refused before anything of it was written.
 */
@ApplicationScoped
public class PeopleRegister {
    /** What became of a person that was named. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    private static final int LONGEST_NUMBER = 40;

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    PeopleReadings readings;

    @Inject
    ProcessingGate gate;

    @Inject
    PersonEditing editing;

    @Inject
    InvitationMails invitations;

    @Inject
    AuditLog audit;

    @Inject
    IdentityOutbox identity;

    /**
     * The employee number decides whether the person is new. Of a known person empty values stay as they are, and so does
     * what the person entered: an organisation's file does not undo somebody's own correction (D7). Nothing is taken over while
     * the processing of somebody's data is restricted (E5). The sign-in address of a
     * known person never changes here. Whoever is new gets in after they accepted, whether their account was known or not,
     * except at a founding, where IMG's operator has settled that with them.
     *
     * @throws Invalid with the problems of each field; nothing was written then
     */
    public Outcome take(String employeeNumber, ProfileData named, Role role, Origin origin) {
        var number = number(employeeNumber);
        var person = byNumber(number);
        return person.isPresent()
                ? update(person.get(), named, origin)
                : create(number, ValidProfile.of(named), role, origin, false);
    }

    /**
     * Takes over somebody new who gets in only after they accepted, whether their account was known or not: so nobody learns
     * from an invitation who has one.
     *
     * @throws Invalid with the problems of each field, also {@code employee-number.in-use}; nothing was written then
     */
    PersonId invite(String employeeNumber, ProfileData named, Role role, Origin origin) {
        var number = number(employeeNumber);
        if (byNumber(number).isPresent()) {
            throw new Invalid(List.of(new Invalid.Problem("employeeNumber", "employee-number.in-use")));
        }
        create(number, ValidProfile.of(named), role, origin, true);
        return byNumber(number).orElseThrow().personId();
    }

    /**
     * What files name a person by.
     *
     * @param emails the address of now and, as far as the history is readable, those before it
     */
    public record Named(String employeeNumber, Set<String> emails) {
        public Set<PersonName> names() {
            return Stream.concat(
                            Stream.of(PersonName.employeeNumber(employeeNumber)),
                            emails.stream().map(PersonName::email))
                    .collect(Collectors.toSet());
        }

        /** Whether a row of this number and this address means the person; either may be null. */
        public boolean isIn(String number, String email) {
            return employeeNumber.equalsIgnoreCase(number) || email != null && emails.contains(email);
        }
    }

    public Optional<Named> named(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, new TenantKey(caller.tenant(), id.value())))
                .map(person -> new Named(person.employeeNumber(), emails(person)));
    }

    private Set<String> emails(Person person) {
        var key = readings.keys().of(caller.tenant(), person.personId());
        var former = em.createQuery(
                        "SELECT c FROM PersonChange c WHERE c.person.id = :person AND c.field = :field",
                        PersonChange.class)
                .setParameter("person", person.personId().value())
                .setParameter("field", Field.EMAIL)
                .getResultStream()
                .map(change -> change.view(key, Map.of()))
                .flatMap(change -> Stream.of(change.before(), change.after()).filter(Objects::nonNull));
        return Stream.concat(Stream.of(person.profile().data().email()), former).collect(Collectors.toSet());
    }

    /** Whether somebody of this number is there already. */
    public boolean knows(String employeeNumber) {
        return byNumber(number(employeeNumber)).isPresent();
    }

    /**
     * Those who are there of these numbers, however they were typed, and whom the organisation reaches at these addresses.
     * Either may be null, be nobody's, or come twice.
     */
    public Set<PersonId> known(Collection<String> employeeNumbers, Collection<String> emails) {
        var numbers = employeeNumbers.stream()
                .flatMap(typed -> numberIfAny(typed).stream())
                .collect(Collectors.toSet());
        var addresses = emails.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return Stream.concat(
                        numbers.isEmpty()
                                ? Stream.empty()
                                : em.createQuery(
                                                "SELECT p.id FROM Person p WHERE p.employeeNumber IN :numbers",
                                                UUID.class)
                                        .setParameter("numbers", numbers)
                                        .getResultStream(),
                        addresses.isEmpty() ? Stream.empty() : reached(addresses))
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    private Outcome create(String number, ValidProfile named, Role role, Origin origin, boolean invited) {
        var tenant = caller.tenant();
        var address = new EmailAddress(named.email());
        var account = account(address, named, origin.source());
        var person = editing.begin(number, named, origin);
        var waits = invited || origin.source() != Source.FOUNDING;
        var until = invited ? invitations.until() : null;
        var membership = memberships.join(tenant, account.id(), person.personId(), role, waits, until);
        // A file sends no mail: what leaves stands in the organisation's log, and would tell who has an account.
        if (invited) {
            audit.append("membership.invited", person.personId().value());
            invitations.send(membership, account, until);
        }
        identity.accountChanged(account.id());
        return Outcome.CREATED;
    }

    /**
     * Held before it is asked whether the organisation has somebody at this address: two who name it at once are one after the
     * other here, whether its account was known or not. Whoever made the account meanwhile is met in the next round.
     */
    private AccountView account(EmailAddress address, ValidProfile named, Source source) {
        var known = accounts.hold(address);
        if (reaches(address) || source == Source.FOUNDING && belongs(known, caller.tenant())) {
            throw new Invalid(List.of(new Invalid.Problem("email", "email.in-use", address.value())));
        }
        return known.or(() -> accounts.create(address, named.givenName(), named.familyName(), named.language()))
                .orElseGet(() -> account(address, named, source));
    }

    private Outcome update(Person person, ProfileData named, Origin origin) {
        if (!gate.restricted(caller.tenant(), Set.of(person.personId())).isEmpty()) {
            throw new Invalid(List.of(new Invalid.Problem("", "person.restricted")));
        }
        if (gate.erasing(caller.tenant(), person.personId())) {
            throw new Invalid(List.of(new Invalid.Problem("", "person.erasing")));
        }
        var own = readings.in(em, caller.tenant()).ownWords(person.personId());
        var next = Merge.of(person.profile().data(), named, own::contains);
        var changed = editing.take(person, ValidProfile.of(next), origin);
        return changed.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    /**
     * Told by what the organisation itself wrote down alone: which addresses are one account's is nothing that it may learn
     * from a refusal.
     */
    private boolean reaches(EmailAddress address) {
        return reached(Set.of(address.value())).findFirst().isPresent();
    }

    private Stream<UUID> reached(Set<String> addresses) {
        return em.createQuery(
                        "SELECT c.person.id FROM ContactPoint c WHERE c.tenantId = :tenant AND c.kind = :kind"
                                + " AND c.value IN :values",
                        UUID.class)
                .setParameter("tenant", caller.tenant().value())
                .setParameter("kind", ContactKind.EMAIL)
                .setParameter("values", addresses)
                .getResultStream();
    }

    private boolean belongs(Optional<AccountView> account, TenantId tenant) {
        return account.stream()
                .flatMap(one -> memberships.of(one.id()).stream())
                .anyMatch(m -> m.tenant().equals(tenant));
    }

    private Optional<Person> byNumber(String number) {
        return em.createQuery("SELECT p FROM Person p WHERE p.employeeNumber = :number", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** None for what could be nobody's. */
    private static Optional<String> numberIfAny(String typed) {
        try {
            return Optional.of(number(typed));
        } catch (Invalid nobodys) {
            return Optional.empty();
        }
    }

    private static String number(String typed) {
        try {
            var number = Texts.line(typed, LONGEST_NUMBER);
            if (number == null) {
                throw new Invalid("employee-number.missing");
            }
            return number;
        } catch (Invalid invalid) {
            var problem = invalid.problems().get(0);
            throw new Invalid(List.of(new Invalid.Problem("employeeNumber", problem.key(), problem.arguments())));
        }
    }
}
