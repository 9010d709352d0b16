package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;

/** What stands for a person where they must be known again and not be named: a hash under a key outside the database. */
@ApplicationScoped
public class PersonHash {
    @Inject
    MasterKeyFiles files;

    /** Of their id; 64 hexadecimal digits. */
    public String of(TenantId tenant, PersonId person) {
        return hash("person " + tenant.value() + " " + person);
    }

    /** Of what a file names them by; the same. */
    public String of(TenantId tenant, PersonName name) {
        return hash("named " + tenant.value() + " " + name.kind() + " " + name.value());
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(KeyedHash.of(files.ledger(), text));
    }
}
