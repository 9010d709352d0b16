package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailPageTest {
    private static final String ATTACK = "<script>alert('x')</script>";

    @Test
    void escapesWhateverAMailBrings() {
        var mail = new CaughtMail(ATTACK, ATTACK, ATTACK, ATTACK, ATTACK, "");
        assertFalse(MailPage.one(1, mail).contains("<script"));
        assertFalse(MailPage.list(List.of(mail)).contains("<script"));
    }

    @Test
    void showsHtmlOnlyInsideASandbox() {
        var page = MailPage.one(3, new CaughtMail("a", "b", "c", "d", "", ATTACK));
        assertFalse(page.contains("<script"));
        assertTrue(page.contains("<iframe sandbox title") && page.contains("src=\"/message/3/html\""));
    }

    @Test
    void listsTheNewestFirst() {
        var page = MailPage.list(
                List.of(new CaughtMail("", "", "older", "", "", ""), new CaughtMail("", "", "newer", "", "", "")));
        assertTrue(page.indexOf("newer") < page.indexOf("older"));
    }

    @Test
    void makesAddressesClickableWithoutLeavingTheQuotes() {
        assertEquals(
                "see <a rel=\"noreferrer\" href=\"http://127.0.0.1/a?b=1&amp;c=2\">http://127.0.0.1/a?b=1&amp;c=2</a>"
                        + "&quot; onclick",
                MailPage.linked(MailPage.escape("see http://127.0.0.1/a?b=1&c=2\" onclick")));
    }
}
