package net.imgsecurity.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.LookUpHash;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.TenantId;

/** Opens the people of one tenant for reading, and knows what that takes beside an entity manager. */
@ApplicationScoped
public class PeopleReadings {
    @Inject
    Jdbc jdbc;

    @Inject
    PersonKeys keys;

    @Inject
    LookUpHash hashes;

    public PeopleReading in(EntityManager em, TenantId tenant) {
        return new PeopleReading(em, tenant, this);
    }

    PersonKeys keys() {
        return keys;
    }

    LookUpHash hashes() {
        return hashes;
    }

    /**
     * What the tenant's own people of these accounts are called; whoever left, was erased there, or has not said yes, is not. Of two
     * records of one account the first one counts: nobody takes another name by having themselves named once more.
     */
    Map<UUID, String> names(TenantId tenant, Collection<UUID> accounts) {
        var names = new HashMap<UUID, String>();
        if (!accounts.isEmpty()) {
            var values = new ArrayList<Object>(accounts);
            values.add(0, tenant);
            jdbc.list(
                    "SELECT m.account_id, p.given_name, p.family_name FROM membership m"
                            + " JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.person_id"
                            + " WHERE m.tenant_id = ? AND m.state IN ('ACTIVE', 'DISABLED')"
                            + " AND m.account_id IN (" + Jdbc.marks(accounts.size()) + ") ORDER BY m.id",
                    row -> names.putIfAbsent(
                            Jdbc.uuid(row, "account_id"),
                            (row.getString("given_name") + " " + row.getString("family_name")).strip()),
                    values.toArray());
        }
        return names;
    }
}
