package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;

class LoginFormTest {
    private static final URI PAGE = URI.create("http://127.0.0.1:8180/realms/img/login?x=1");

    @Test
    void readsActionAndFieldsWhateverTheirOrderAndQuotes() {
        var form = LoginForm.find(PAGE, """
                        <form method="post" id="kc" action="/do?code=a&amp;tab=b">
                        <input value='' name='username' type="text"><input name="password" type="password">
                        <input type="hidden" id="h" name="credentialId" value="x &quot;y&quot;"/></form>
                        """).orElseThrow();
        assertEquals(URI.create("http://127.0.0.1:8180/do?code=a&tab=b"), form.action());
        assertEquals(
                "username=jon%40halden.example&password=p%26q&credentialId=x+%22y%22",
                form.filled("jon@halden.example", "p&q"));
    }

    @Test
    void givesNoPasswordToAPageThatAsksForTheNameAlone() {
        var form = LoginForm.find(PAGE, "<form action='/a'><input name='username'></form>")
                .orElseThrow();
        assertEquals("username=jon", form.filled("jon", "secret"));
    }

    @Test
    void leavesTheBoxUntickedThatRemembersAPerson() {
        var page = "<form action='/a'><input name='password'><input type='checkbox' name='rememberMe'></form>";
        assertEquals("password=p", LoginForm.find(PAGE, page).orElseThrow().filled("u", "p"));
    }

    @Test
    void passesOverFormsThatAskForNeither() {
        assertTrue(LoginForm.find(PAGE, "<form action='/language'><input name='locale'></form>")
                .isEmpty());
    }
}
