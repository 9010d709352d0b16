package net.imgsecurity.portal.systemtests.api;

import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import net.imgsecurity.portal.local.IdpAdministrator;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/** Only an access token that Keycloak's realm made for this API opens it. */
@RunningPortal
class TokensIT {
    private static final String ME = Api.ROOT + "/me/profile";

    @Test
    void nothingIsAnsweredWithoutOne(Portal portal) {
        var answer = wire(portal).send(Call.of("GET", ME));
        RefusalsIT.assertProblem(401, answer);
        assertEquals("Bearer", answer.header("www-authenticate").orElse("").replaceFirst(" .*", ""));
    }

    @Test
    void aCookieIsNone(Portal portal) {
        Api.of(portal, MEMBER);
        var cookies = portal.account(MEMBER).cookies();
        assertTrue(cookies.contains("__Host-portal-session="), "this browser is signed in");
        RefusalsIT.assertProblem(401, wire(portal).send(Call.of("GET", ME).with("Cookie", cookies)));
    }

    @Test
    void aTokenIsTakenFromTheHeaderAlone(Portal portal) {
        var token = Api.of(portal, MEMBER)
                .call("GET", "/me/profile")
                .headers()
                .get(1)
                .replace("Bearer ", "");
        RefusalsIT.assertProblem(401, wire(portal).send(Call.of("GET", ME + "?access_token=" + token)));
    }

    @Test
    void anIdTokenIsNone(Portal portal) throws SQLException {
        Api.of(portal, MEMBER);
        portal.account(MEMBER).cookies();
        refused(portal, latestIdToken(portal));
    }

    @Test
    void oneThatWasMadeForSomebodyElseIsRefused(Portal portal) {
        var ofMaster = token(
                portal,
                "/realms/master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        IdpAdministrator.NAME,
                        "password",
                        IdpAdministrator.PASSWORD));
        refused(portal, ofMaster);
        var forKeycloakItself = token(
                portal,
                "/realms/img",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "portal-service",
                        "client_secret", "portal-service-for-development"));
        refused(portal, forKeycloakItself);
    }

    @Test
    void aChangedOneIsRefused(Portal portal) {
        var token = Api.of(portal, MEMBER)
                .call("GET", "/me/profile")
                .headers()
                .get(1)
                .replace("Bearer ", "");
        var parts = token.split("\\.");
        refused(portal, parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse());
        refused(portal, "eyJhbGciOiJub25lIn0." + parts[1] + ".");
        refused(portal, "x");
    }

    @Test
    void oneThatWasIssuedBeforeItsHoldersSessionsEndedIsRefused(Portal portal) throws SQLException {
        var token = Api.of(portal, MEMBER)
                .call("GET", "/me/profile")
                .headers()
                .get(1)
                .replace("Bearer ", "");
        try {
            sessionsEnded(portal, "UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE");
            refused(portal, token);
            sessionsEnded(portal, "UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE");
            assertEquals(200, Api.of(portal, MEMBER).get("/me/profile").status(), "one that was issued since");
        } finally {
            sessionsEnded(portal, "NULL");
        }
    }

    private static void sessionsEnded(Portal portal, String when) throws SQLException {
        try (var connection = portal.database().asOwner();
                var update = connection.prepareStatement(
                        "UPDATE account SET tokens_not_before = " + when + " WHERE sign_in_address = ?")) {
            update.setString(1, MEMBER.address());
            update.executeUpdate();
        }
    }

    private static void refused(Portal portal, String token) {
        var answer = wire(portal).send(Call.of("GET", ME).with("Authorization", "Bearer " + token));
        RefusalsIT.assertProblem(401, answer);
        assertTrue(answer.header("www-authenticate").orElse("").startsWith("Bearer"), answer::head);
    }

    private static String latestIdToken(Portal portal) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id_token FROM session ORDER BY opened_at DESC LIMIT 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String token(Portal portal, String realm, Map<String, String> form) {
        Answer answer = new Wire(portal.addresses().issuer().resolve("/").resolve(realm))
                .send(Call.of("POST", "/protocol/openid-connect/token")
                        .with("application/x-www-form-urlencoded", HtmlForm.encode(form)));
        assertEquals(200, answer.status(), answer::text);
        return Api.json(answer).path("access_token").asText();
    }

    private static Wire wire(Portal portal) {
        return new Wire(portal.addresses().portal());
    }
}
