package net.imgsecurity.portal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.tenancy.AccountView;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.CredentialRepresentation;

class UserJsonTest {
    private static final AccountId ID = AccountId.next();
    private final AccountView rosa =
            new AccountView(ID, null, new EmailAddress("rosa.lind@img.example"), "Rosa", "Lind", "de");

    @Test
    void givesANewUserNeitherPasswordNorAProvenAddress() {
        var user = UserJson.draft(rosa, true, Optional.empty());
        assertNull(user.getCredentials());
        assertFalse(user.isEmailVerified());
        assertTrue(user.isEnabled());
        assertEquals("rosa.lind@img.example", user.getUsername());
    }

    @Test
    void letsADemonstrationsUserSignInAtOnce() {
        var user = UserJson.draft(rosa, true, Optional.of(new CredentialRepresentation()));
        assertEquals(1, user.getCredentials().size());
        assertTrue(user.isEmailVerified());
    }

    @Test
    void changesNothingThatAgrees() {
        assertEquals(Optional.empty(), UserJson.change(rosa, UserJson.draft(rosa, true, Optional.empty()), true));
    }

    @Test
    void takesNoNameAndAnEmptyNameForTheSame() {
        var mono = new AccountView(ID, "s", new EmailAddress("lind@img.example"), "", "Lind", "de");
        var user = UserJson.draft(mono, true, Optional.empty());
        user.setFirstName(null);
        assertEquals(Optional.empty(), UserJson.change(mono, user, true));
    }

    @Test
    void changesNamesAndLanguageAndKeepsEveryOtherAttribute() {
        var user = UserJson.draft(rosa, true, Optional.empty());
        user.setFirstName("Rose");
        user.setAttributes(
                Map.of("locale", List.of("en"), "portal_account", List.of(ID.toString()), "other", List.of("kept")));
        var change = UserJson.change(rosa, user, true).orElseThrow();
        assertEquals("Rosa", change.getFirstName());
        assertEquals(
                Map.of("locale", List.of("de"), "portal_account", List.of(ID.toString()), "other", List.of("kept")),
                change.getAttributes());
    }

    @Test
    void sendsKeycloaksOwnAddressBackAndNeverOurs() {
        var user = UserJson.draft(rosa, true, Optional.empty());
        user.setEmail("rosa@elsewhere.example");
        user.setFirstName("Rose");
        var change = UserJson.change(rosa, user, true).orElseThrow();
        assertEquals("rosa@elsewhere.example", change.getEmail());
        assertEquals("rosa.lind@img.example", change.getUsername());
        assertNull(change.isEmailVerified());
        assertNull(change.isEnabled());
    }

    @Test
    void knowsAUserOnlyByTheAccountsMark() {
        var user = UserJson.draft(rosa, true, Optional.empty());
        assertTrue(UserJson.isOf(rosa, user));
        user.setAttributes(Map.of("portal_account", List.of(AccountId.next().toString())));
        assertFalse(UserJson.isOf(rosa, user));
        user.setAttributes(null);
        assertFalse(UserJson.isOf(rosa, user));
    }
}
