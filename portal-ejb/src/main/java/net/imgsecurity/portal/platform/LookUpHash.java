package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What stands for a text in an index that finds it whole and shows it to nobody: HMAC with SHA-256 under a key outside the
 * database. The same text has another hash in each organisation, so that indexes say nothing about who is in two.
 */
@ApplicationScoped
public class LookUpHash {
    @Inject
    MasterKeyFiles files;

    /** @return 32 bytes */
    public byte[] of(TenantId tenant, String text) {
        return KeyedHash.of(files.ledger(), "look-up " + tenant.value() + " " + text);
    }
}
