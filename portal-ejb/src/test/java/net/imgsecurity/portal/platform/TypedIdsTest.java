package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdsTest {
    @Test
    void haveAValue() {
        assertThrows(IllegalArgumentException.class, () -> new PersonId(null));
        assertThrows(IllegalArgumentException.class, () -> new AccountId(null));
        assertThrows(IllegalArgumentException.class, () -> new ImportId(null));
        assertThrows(IllegalArgumentException.class, () -> new ReadingId(null));
        assertThrows(IllegalArgumentException.class, () -> new JobId(null));
    }

    @Test
    void readBackFromTheirText() {
        var id = PersonId.next();
        assertEquals(id, PersonId.of(id.toString()));
    }

    @Test
    void ofDifferentKindsAreNeverEqual() {
        var value = UUID.randomUUID();
        assertNotEquals(new PersonId(value), (Object) new AccountId(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void ofTenantsArePositive(int number) {
        assertThrows(IllegalArgumentException.class, () -> new TenantId(number));
    }

    @Test
    void tellTenantsApartInKeys() {
        var id = UUID.randomUUID();
        assertEquals(new TenantKey(new TenantId(1), id), new TenantKey(new TenantId(1), id));
        assertNotEquals(new TenantKey(new TenantId(1), id), new TenantKey(new TenantId(2), id));
    }
}
