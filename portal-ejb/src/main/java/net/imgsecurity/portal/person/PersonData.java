package net.imgsecurity.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.PersonName;
import net.imgsecurity.portal.platform.PersonalDataSource;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.TenantKey;

/** The profile, ways to reach the person, and the history of both (B1, B2, B10). Last to be erased: others find the person here. */
@ApplicationScoped
class PersonData implements PersonalDataSource {
    private static final int AT_ONCE = 1000;

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    PersonKeys keys;

    @Inject
    PersonIndex index;

    @Inject
    PeopleRegister register;

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public Rank rank() {
        return Rank.LAST;
    }

    @Override
    public Set<String> tables() {
        return Set.of("person", "contact_point", "person_change", "name_token", "exact_hash");
    }

    @Override
    public Map<String, Object> collect(PersonId id) {
        var all = new LinkedHashMap<String, Object>();
        var person = em.find(Person.class, new TenantKey(caller.tenant(), id.value()));
        if (person != null) {
            all.put("employeeNumber", person.employeeNumber());
            for (var field : Field.values()) {
                var value = person.profile().shown(field);
                if (value != null) {
                    all.put(field.path(), value);
                }
            }
            all.put("changedAt", person.changedAt().toString());
            all.put("history", history(id));
        }
        return all;
    }

    @Override
    public Set<PersonName> namedBy(PersonId person) {
        return register.named(person).map(PeopleRegister.Named::names).orElse(Set.of());
    }

    @Override
    public void restrict(TenantId tenant, PersonId person) {
        index.outdate(tenant, person);
    }

    /** History first and in portions, the person at the end. */
    @Override
    public boolean eraseSome(PersonId person) {
        if (delete("person_change", "person_id", person) || delete("name_token", "person_id", person)) {
            return true;
        }
        delete("exact_hash", "person_id", person);
        // Whatever came in after its own step would keep the person in.
        delete("limitation", "person_id", person);
        delete("contact_point", "person_id", person);
        delete("person", "id", person);
        return false;
    }

    private boolean delete(String table, String column, PersonId person) {
        return jdbc.update(
                        "DELETE FROM " + table + " WHERE tenant_id = ? AND " + column + " = ? LIMIT " + AT_ONCE,
                        caller.tenant(),
                        person)
                == AT_ONCE;
    }

    private List<Map<String, Object>> history(PersonId id) {
        var key = keys.of(caller.tenant(), id);
        return em.createQuery(
                        "SELECT c FROM PersonChange c WHERE c.person.id = :person ORDER BY c.id", PersonChange.class)
                .setParameter("person", id.value())
                .getResultStream()
                .map(change -> entry(change.view(key, Map.of())))
                .toList();
    }

    private static Map<String, Object> entry(ChangeView change) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("at", change.at().toString());
        entry.put("field", change.field().path());
        entry.put("before", change.before());
        entry.put("after", change.after());
        entry.put("source", change.source().name());
        return entry;
    }
}
