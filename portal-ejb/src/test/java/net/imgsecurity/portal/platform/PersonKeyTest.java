package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonKeyTest {
    private static final TenantId HALDEN = new TenantId(1);
    private static final PersonId AMARA = PersonId.next();
    private static final UUID ROW = new UUID(1, 2);
    private static final Place HERE = new Place("person_change", "after_sealed", ROW);
    private static final String STREET = "Havnegata 3";

    private final PersonKey key = key(HALDEN, AMARA, 7, 1);

    @Test
    void opensWhatItSealed() {
        assertEquals(Optional.of(STREET), key.open(HERE, key.seal(HERE, STREET)));
        assertEquals(Optional.of(STREET), key(HALDEN, AMARA, 7, 1).open(HERE, key.seal(HERE, STREET)));
    }

    @Test
    void opensNothingElsewhere() {
        var sealed = key.seal(HERE, STREET);

        assertEquals(Optional.empty(), key.open(new Place("person_change", "before_sealed", ROW), sealed));
        assertEquals(Optional.empty(), key.open(new Place("contact_point", "after_sealed", ROW), sealed));
        assertEquals(Optional.empty(), key.open(new Place("person_change", "after_sealed", new UUID(1, 3)), sealed));
    }

    @Test
    void opensNothingOfSomebodyElse() {
        var sealed = key.seal(HERE, STREET);

        assertEquals(Optional.empty(), key(new TenantId(2), AMARA, 7, 1).open(HERE, sealed));
        assertEquals(Optional.empty(), key(HALDEN, PersonId.next(), 7, 1).open(HERE, sealed));
        assertEquals(Optional.empty(), key(HALDEN, AMARA, 8, 1).open(HERE, sealed));
        assertEquals(Optional.empty(), key(HALDEN, AMARA, 7, 2).open(HERE, sealed));
    }

    @Test
    void opensNothingThatWasChanged() {
        var bytes = key.seal(HERE, STREET).bytes();
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            assertEquals(Optional.empty(), key.open(HERE, EncryptedText.of(changed)));
        }
        assertEquals(Optional.empty(), key.open(HERE, EncryptedText.of(new byte[2])));
    }

    @Test
    void thatIsGoneOpensNothing() {
        var gone = new PersonKey(HALDEN, AMARA, 0, null);
        assertEquals(Optional.empty(), gone.open(HERE, key.seal(HERE, STREET)));
    }

    @Test
    void sealsTheSameTextToOtherBytesEachTime() {
        assertNotEquals(key.seal(HERE, STREET), key.seal(HERE, STREET));
    }

    @Test
    void showsNothingOfWhatItSealed() {
        var sealed = key.seal(HERE, STREET);
        assertEquals("(encrypted)", sealed.toString());
        assertEquals("(encrypted)", "%s".formatted(sealed));
        assertFalse(new String(sealed.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Havn"));
    }

    private static PersonKey key(TenantId tenant, PersonId person, int version, int of) {
        var bytes = new byte[AesGcm.KEY];
        Arrays.fill(bytes, (byte) of);
        return new PersonKey(tenant, person, version, bytes);
    }
}
