package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;

/** What stands for a person where they must be known again and not be named: their id's hash under a key outside the database. */
@ApplicationScoped
public class PersonHash {
    @Inject
    MasterKeyFiles files;

    /** 64 hexadecimal digits. */
    public String of(TenantId tenant, PersonId person) {
        return HexFormat.of().formatHex(KeyedHash.of(files.ledger(), "person " + tenant.value() + " " + person));
    }
}
