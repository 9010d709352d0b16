package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void isKeptInOneForm() {
        assertEquals("jon.veld@halden.example", new EmailAddress("  Jon.Veld@HALDEN.example\t").value());
        assertEquals(new EmailAddress("a@b.example"), new EmailAddress("A@B.EXAMPLE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'brien+travel@halden.example",
                "a@b.co",
                "ase@xn--degrd-iua3n.example",
                "x_y-z@sub.domain.halden.example",
                "1@2.example"
            })
    void takesWhatPeopleHave(String address) {
        assertEquals(address, new EmailAddress(address).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "jon",
                "@halden.example",
                "jon@",
                "jon@halden",
                "jon@.example",
                "jon@halden..example",
                "jon@-halden.example",
                "jon@halden-.example",
                "jon@halden.e",
                "jon@halden.1x",
                ".jon@halden.example",
                "jon.@halden.example",
                "jon..veld@halden.example",
                "jon veld@halden.example",
                "jon@halden.example, mira@northreach.example",
                "jon@@halden.example",
                "\"jon veld\"@halden.example",
                "jon@[127.0.0.1]",
                "<jon@halden.example>",
                "jon@halden.example\nBcc: all@halden.example",
                "jon@halden.example\u0000"
            })
    void refusesWhatIsNone(String typed) {
        var refused = assertThrows(Invalid.class, () -> new EmailAddress(typed));

        assertEquals("email.malformed", refused.problems().get(0).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"åse@halden.example", "ольга@halden.example", "山田@halden.example", "anna@пример.example"})
    void refusesLettersWithWhichNobodyCouldSignIn(String typed) {
        var refused = assertThrows(Invalid.class, () -> new EmailAddress(typed));

        assertEquals("email.not-ascii", refused.problems().get(0).key());
    }

    @Test
    void hasNoPartOfItsDomainThatDnsCannotHold() {
        var longest = "a@" + "b".repeat(63) + ".example";
        assertEquals(longest, new EmailAddress(longest).value());
        assertThrows(Invalid.class, () -> new EmailAddress("a@" + "b".repeat(64) + ".example.com"));
    }

    @Test
    void isAtMost254Long() {
        var longest = "a".repeat(64) + "@" + ("b".repeat(60) + ".").repeat(3) + "exampl";

        assertEquals(254, longest.length());
        assertEquals(longest, new EmailAddress(longest).value());
        assertThrows(Invalid.class, () -> new EmailAddress(longest + "e"));
        assertThrows(Invalid.class, () -> new EmailAddress("a".repeat(65) + "@halden.example"));
        assertThrows(Invalid.class, () -> new EmailAddress("a@" + "b.".repeat(130) + "example"));
    }

    @Test
    void quotesNoMoreThanItsBeginningWhenItIsRefused() {
        var refused = assertThrows(Invalid.class, () -> new EmailAddress("x".repeat(5000)));

        assertEquals(81, refused.problems().get(0).arguments().get(0).toString().length());
    }

    /** A shape that is matched in steps that grow with the square would hang a request here. */
    @Test
    void isJudgedAtOnceHoweverOddItIs() {
        assertThrows(Invalid.class, () -> new EmailAddress("a.".repeat(100) + "@" + "b-".repeat(20)));
        assertThrows(Invalid.class, () -> new EmailAddress("a".repeat(60) + "@" + "b".repeat(180) + "!"));
    }
}
