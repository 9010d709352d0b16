package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Predicate;
import net.imgsecurity.portal.platform.PersonHash;
import net.imgsecurity.portal.platform.PersonName;
import net.imgsecurity.portal.platform.TenantId;

/**
 * By what files named people who were erased: a file from before somebody's erasure brings nobody back (F6). Kept as hashes
 * beside the erasures, outside the data and their copies.
 */
@ApplicationScoped
public class ErasedNames {
    @Inject
    Ledger ledger;

    @Inject
    PersonHash hash;

    /** Read once, to be asked for many rows: which names are of somebody whose erasure began at this time or after it. */
    public Predicate<PersonName> since(TenantId tenant, Instant from) {
        var names = ledger.read().names();
        return name -> {
            var at = names.isEmpty() ? null : names.get(hash.of(tenant, name));
            return at != null && !at.isBefore(from);
        };
    }
}
