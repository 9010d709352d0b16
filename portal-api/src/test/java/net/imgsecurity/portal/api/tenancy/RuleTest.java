package net.imgsecurity.portal.api.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.security.PermitAll;
import org.junit.jupiter.api.Test;

class RuleTest {
    static class Silent {
        void nothing() {}

        @PermitAll
        void open() {}

        @SignedIn(organisation = false)
        void account() {}

        @SignedIn(service = true)
        void service() {}
    }

    @SignedIn
    static class Spoken {
        void inherited() {}

        @PermitAll
        void open() {}
    }

    @Test
    void shutsWhatSaysNothing() throws NoSuchMethodException {
        assertEquals(Rule.SHUT, Rule.of(Silent.class, Silent.class.getDeclaredMethod("nothing")));
    }

    @Test
    void letsTheMethodSpeakBeforeItsClass() throws NoSuchMethodException {
        assertEquals(Rule.OPEN, Rule.of(Silent.class, Silent.class.getDeclaredMethod("open")));
        assertEquals(Rule.ACCOUNT, Rule.of(Silent.class, Silent.class.getDeclaredMethod("account")));
        assertEquals(Rule.SERVICE, Rule.of(Silent.class, Silent.class.getDeclaredMethod("service")));
        assertEquals(Rule.ORGANISATION, Rule.of(Spoken.class, Spoken.class.getDeclaredMethod("inherited")));
        assertEquals(Rule.OPEN, Rule.of(Spoken.class, Spoken.class.getDeclaredMethod("open")));
    }
}
