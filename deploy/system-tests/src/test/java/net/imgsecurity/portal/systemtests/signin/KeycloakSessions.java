package net.imgsecurity.portal.systemtests.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;
import net.imgsecurity.portal.local.IdpAdministrator;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** Sessions at Keycloak, as its administrator ends them. */
final class KeycloakSessions {
    private final Wire keycloak;

    KeycloakSessions(Portal portal) {
        var issuer = portal.addresses().issuer().toString();
        keycloak = new Wire(URI.create(issuer.replaceFirst("/realms/.*", "")));
    }

    /** Ends one; Keycloak then tells those whom it signed somebody in to. */
    void end(String session) {
        var ended = keycloak.send(
                Call.of("DELETE", "/admin/realms/img/sessions/" + session).with("Authorization", "Bearer " + token()));
        assertEquals(204, ended.status(), ended::text);
    }

    private String token() {
        var form = HtmlForm.encode(Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                IdpAdministrator.NAME,
                "password",
                IdpAdministrator.PASSWORD));
        var answer = keycloak.send(Call.of("POST", "/realms/master/protocol/openid-connect/token")
                .with("application/x-www-form-urlencoded", form));
        assertEquals(200, answer.status(), answer::text);
        return Api.json(answer).path("access_token").asText();
    }
}
