package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What stands for a mail address where it must be known again and not be named, also when all else about its reader is gone: its
 * hash under a key outside the database. The same for IMG as a whole.
 */
@ApplicationScoped
public class AddressHash {
    @Inject
    MasterKeyFiles files;

    /** @return 32 bytes */
    public byte[] of(EmailAddress address) {
        return KeyedHash.of(files.ledger(), "address " + address);
    }
}
