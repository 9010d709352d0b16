package net.imgsecurity.portal.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One person's key in use, or its absence: then nothing opens. Ends with the transaction that asked for it. */
public final class PersonKey {
    private static final Logger LOG = Logger.getLogger(PersonKey.class.getName());

    private final TenantId tenant;
    private final PersonId person;
    private final int version;
    private final AesGcm cipher;

    /** @param key null for none */
    PersonKey(TenantId tenant, PersonId person, int version, byte[] key) {
        this.tenant = tenant;
        this.person = person;
        this.version = version;
        this.cipher = key == null ? null : new AesGcm(key);
    }

    /** Null for null. */
    public EncryptedText seal(Place place, String text) {
        return text == null ? null : EncryptedText.of(sealBytes(place, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Empty when it is no longer readable. */
    public Optional<String> open(Place place, EncryptedText text) {
        return openBytes(place, text.bytes()).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The key's version, then what Tink makes of it. */
    public byte[] sealBytes(Place place, byte[] plain) {
        if (cipher == null) {
            throw new IllegalStateException("a person without a key");
        }
        var sealed = cipher.seal(plain, place.under(tenant, person, version));
        return ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(version)
                .put(sealed)
                .array();
    }

    /** Empty when it is no longer readable: the key is gone, or another one came since. */
    public Optional<byte[]> openBytes(Place place, byte[] sealed) {
        if (cipher == null
                || sealed.length < Integer.BYTES
                || ByteBuffer.wrap(sealed).getInt() != version) {
            return Optional.empty();
        }
        try {
            var rest = ByteBuffer.wrap(sealed, Integer.BYTES, sealed.length - Integer.BYTES);
            var bytes = new byte[rest.remaining()];
            rest.get(bytes);
            return Optional.of(cipher.open(bytes, place.under(tenant, person, version)));
        } catch (GeneralSecurityException changed) {
            LOG.log(Level.SEVERE, "What was encrypted for {0} in {1} is not what was written there", new Object[] {
                person, place
            });
            return Optional.empty();
        }
    }
}
