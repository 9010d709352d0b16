package net.imgsecurity.portal.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealmExpectationsTest {
    private static final Map<String, String> PRODUCTION = Map.of("PORTAL_URL", "https://privacy.example");

    @Test
    void theReviewedFileIsWhatTheListingExpects() {
        assertEquals(List.of(), violations(RealmFile.read(Map.of())));
    }

    @Test
    void theAddressOfTheInstallationReachesFileAndListingAlike() {
        assertEquals(List.of(), RealmExpectations.violations(RealmFile.read(PRODUCTION), PRODUCTION));
        assertTrue(RealmExpectations.violations(RealmFile.read(Map.of()), PRODUCTION)
                        .size()
                > 3);
    }

    @ParameterizedTest(name = "{0}/{1} = {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|bruteForceProtected|false",
                "~~|eventsEnabled|false",
                "~~|adminEventsEnabled|false",
                "~~|passwordPolicy|\"length(8)\"",
                "~~|revokeRefreshToken|false",
                "~~|refreshTokenMaxReuse|1",
                "~~|registrationAllowed|true",
                "~~|browserFlow|\"browser\"",
                "/browserSecurityHeaders|xFrameOptions|\"SAMEORIGIN\"",
                "/clients/0|directAccessGrantsEnabled|true",
                "/clients/0|implicitFlowEnabled|true",
                "/clients/0|fullScopeAllowed|true",
                "/clients/0|fullScopeAllowed|null",
                "/clients/0|redirectUris|[\"http://127.0.0.1:8080/*\"]",
                "/clients/0/attributes|pkce.code.challenge.method|\"plain\"",
                "/clients/2|webOrigins|[\"+\"]",
                "/clients/6|enabled|true",
                "/clients/4|optionalClientScopes|[\"records:location\",\"records:support\",\"records:usage\"]",
                "/clients/4|standardFlowEnabled|true",
                "/users/0/clientRoles|realm-management|[\"realm-admin\"]",
                "/users/0/clientRoles|account|[\"manage-account\"]",
                "/clientScopeMappings|account|[{\"client\":\"portal-web\",\"roles\":[\"manage-account\"]}]",
                "/authenticationFlows/3/authenticationExecutions/1|requirement|\"ALTERNATIVE\"",
                "/authenticationFlows/0/authenticationExecutions/2|authenticator|\"allow-access-authenticator\"",
                "/authenticatorConfig/1/config|loa-max-age|\"86400\"",
                "~~|identityProviders|[{\"alias\":\"unknown\"}]",
            })
    void aSofterSettingIsNoticed(String pointer, String field, String value) throws JsonProcessingException {
        var realm = RealmFile.read(Map.of());
        var parent = (ObjectNode) realm.at(pointer);
        parent.set(field, new ObjectMapper().readTree(value));
        if (field.equals("authenticator")) parent.put("authenticatorFlow", false);
        assertTrue(!violations(realm).isEmpty(), "nobody noticed");
    }

    @Test
    void aClientThatNobodyListedIsHeldToTheRules() throws JsonProcessingException {
        var realm = RealmFile.read(Map.of());
        ((ArrayNode) realm.path("clients"))
                .add(json("{\"clientId\":\"new\",\"redirectUris\":[\"https://a.example/*\"]}"));
        assertEquals(5, violations(realm).size(), violations(realm)::toString);
    }

    @Test
    void aPersonInTheFileIsNoticed() throws JsonProcessingException {
        var realm = RealmFile.read(Map.of());
        ((ArrayNode) realm.path("users")).add(json("{\"username\":\"admin\"}"));
        assertTrue(violations(realm).stream().anyMatch(text -> text.contains("people come through the portal")));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    private static List<String> violations(JsonNode realm) {
        return RealmExpectations.violations(realm, Map.of());
    }
}
