package net.imgsecurity.portal.systemtests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.CookieHeader;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Account;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** A browser without a screen, whose buttons are pressed twice: one after the other, or at the same moment. */
final class Presses {
    private static final String BOUNDARY = "parts-of-a-form";

    private final Portal portal;
    private final Wire wire;
    private final Optional<CookieHeader> cookies;

    /** @param account null for nobody, who is not signed in */
    Presses(Portal portal, Account account) {
        this.portal = portal;
        this.wire = new Wire(portal.addresses().portal());
        this.cookies = Optional.ofNullable(account).map(Account::cookies).map(CookieHeader::new);
    }

    Answer sends(Call call) {
        var answer = wire.send(cookies.map(browser -> browser.on(call)).orElse(call));
        cookies.ifPresent(browser -> browser.learn(answer));
        return answer;
    }

    HtmlForm opens(String address, String form) {
        var page = sends(Call.of("GET", address));
        assertEquals(200, page.status(), address);
        return HtmlForm.in(page.text(), form).orElseThrow(() -> new AssertionError(address + " has no " + form));
    }

    Call press(HtmlForm form, String button) {
        return post(form).with("application/x-www-form-urlencoded", form.pressed(button));
    }

    Call pressWithFile(HtmlForm form, String button, String content) {
        var body = new StringBuilder();
        form.fields().forEach((name, value) -> part(body, name, "", value));
        part(body, button, "", "x");
        part(body, "form:file:input", "; filename=\"twice.csv\"\r\nContent-Type: text/csv", content);
        body.append("--").append(BOUNDARY).append("--\r\n");
        var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return post(form).with("multipart/form-data; boundary=" + BOUNDARY, bytes);
    }

    /** What is pressed next, on a page that is opened anew for it. */
    interface Pressing {
        Call made() throws SQLException;
    }

    /** Two presses at the same moment, and two others one after the other. @return where those led */
    String onceBothWays(Pressing next, String deed) throws SQLException {
        onceAtTheSameMoment(next.made(), deed);
        return onceOneAfterTheOther(next.made(), deed);
    }

    /** Both lead to the same place, and one of them did it. @return that place */
    String onceOneAfterTheOther(Call press, String deed) throws SQLException {
        var before = done(deed);
        return same(List.of(sends(press), sends(press)), deed, before);
    }

    /** The same from two connections. */
    String onceAtTheSameMoment(Call press, String deed) throws SQLException {
        var before = done(deed);
        var start = new CountDownLatch(1);
        var both = Stream.of(press, press)
                .map(one -> CompletableFuture.supplyAsync(() -> {
                    awaits(start);
                    return sends(one);
                }))
                .toList();
        start.countDown();
        return same(both.stream().map(CompletableFuture::join).toList(), deed, before);
    }

    private String same(List<Answer> answers, String deed, int before) throws SQLException {
        var places = answers.stream().map(Presses::place).distinct().toList();
        assertEquals(1, places.size(), () -> "both presses lead to " + places);
        assertEquals(1, done(deed) - before, deed);
        return places.get(0);
    }

    /** How often the log says that this was done, by anybody. */
    private int done(String deed) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement("SELECT COUNT(*) FROM audit_entry WHERE action = ?")) {
            statement.setString(1, deed);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private Call post(HtmlForm form) {
        return Call.of("POST", form.action()).with("Origin", wire.server().toString());
    }

    private static String place(Answer answer) {
        assertTrue(answer.isRedirect(), () -> answer.status() + " " + answer.text());
        return answer.header("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static void awaits(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void part(StringBuilder body, String name, String more, String value) {
        body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, more, value));
    }
}
