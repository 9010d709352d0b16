package net.imgsecurity.portal.web.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/profile",
                "/organisation/person?id=0193",
                "/organisation/people?sort=name&page=2",
                "/sign-in-address-confirm?token=x",
                "/overview?state=x&code=y"
            })
    void keepsAPageOfOurs(String page) {
        assertEquals(page, Target.of(page).path());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "profile",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "///elsewhere.example",
                "\\\\elsewhere.example",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "/profile\r\nSet-Cookie: a=b",
                "/pro file",
                "/<script>",
                "/signin",
                "/signin/callback?code=x&state=y",
                "/signout",
                "/signed-out",
                "/api/v1/me/profile",
                "/jakarta.faces.resource/x.css.xhtml"
            })
    void leadsHomeInsteadOfAnywhereElse(String elsewhere) {
        assertEquals(Target.HOME, Target.of(elsewhere));
    }

    @Test
    void dropsOnlyTheQueryWhenOnlyThatIsAtFault() {
        assertEquals("/profile", Target.of("/profile?q=<script>").path());
        assertEquals("/profile", Target.of("/profile?q=" + "x".repeat(2000)).path());
    }
}
