package net.imgsecurity.portal.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The key of one mail address in use. Ends with the transaction that asked for it. */
public final class AddressKey {
    private static final Logger LOG = Logger.getLogger(AddressKey.class.getName());

    private final UUID id;
    private final AesGcm cipher;

    AddressKey(UUID id, byte[] key) {
        this.id = id;
        this.cipher = new AesGcm(key);
    }

    /** By which rows refer to the address; another one after the first was destroyed. */
    public UUID id() {
        return id;
    }

    public EncryptedText seal(Place place, String text) {
        return EncryptedText.of(cipher.seal(text.getBytes(StandardCharsets.UTF_8), place.under(id)));
    }

    /** Empty when it is not what was sealed there. */
    public Optional<String> open(Place place, EncryptedText text) {
        try {
            return Optional.of(new String(cipher.open(text.bytes(), place.under(id)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException changed) {
            LOG.log(Level.SEVERE, "What was encrypted in {0} is not what was written there", place);
            return Optional.empty();
        }
    }
}
