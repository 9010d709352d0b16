package net.imgsecurity.portal.systemtests.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;

/**
 * A sign-in that was begun and not finished.
 *
 * @param cookie what the portal gave the browser to recognise the answer by
 */
record Begun(String state, String cookie) {
    private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

    static Begun at(Wire portal) {
        var answer = portal.send(Call.of("GET", "/signin"));
        assertEquals(303, answer.status(), answer::text);
        var address = STATE.matcher(answer.header("location").orElseThrow());
        assertTrue(address.find(), answer::head);
        return new Begun(address.group(1), pending(answer));
    }

    /** The way back from Keycloak in the same browser. @param query goes before the state */
    Call back(String query) {
        return Call.of("GET", "/signin/callback?" + query + "&state=" + state).with("Cookie", cookie);
    }

    private static String pending(Answer answer) {
        return answer.headers("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-portal-signin-"))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
    }
}
