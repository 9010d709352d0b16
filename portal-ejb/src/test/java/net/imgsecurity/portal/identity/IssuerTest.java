package net.imgsecurity.portal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {
    @Test
    void findsServerAndRealm() {
        assertEquals(
                new Issuer("https://id.img.example/auth", "img"), Issuer.of("https://id.img.example/auth/realms/img"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://id.img.example", "https://id.img.example/realms/", "https://id.img.example/realms/img/"
            })
    void refusesWhatIsNoRealm(String address) {
        assertThrows(IllegalArgumentException.class, () -> Issuer.of(address));
    }
}
