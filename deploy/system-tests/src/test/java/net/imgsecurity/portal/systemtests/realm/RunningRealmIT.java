package net.imgsecurity.portal.systemtests.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.local.IdpAdministrator;
import net.imgsecurity.portal.realm.RealmExpectations;
import net.imgsecurity.portal.realm.RunningRealm;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/** An imported realm is soft where its file says nothing, so it is read back from the server. */
@RunningPortal
class RunningRealmIT {
    @Test
    void isWhatItMustBe(Portal portal) throws IOException, InterruptedException {
        var url = portal.addresses().portal().toString();
        var variables = Map.of("PORTAL_URL", url, "PORTAL_BACKCHANNEL_URL", url + "/signin/backchannel-logout");
        var realm = realm(portal).read(IdpAdministrator.NAME, IdpAdministrator.PASSWORD);
        assertEquals(List.of(), RealmExpectations.violationsOnServer(realm, variables));
    }

    @Test
    void opensItsClientsToNoSecretThatNobodySet(Portal portal) throws IOException, InterruptedException {
        for (var client : List.of("portal-web", "portal-service", "img-operations", "img-shop")) {
            for (var secret : List.of("", "secret", "${PORTAL_WEB_SECRET}", "${PORTAL_SERVICE_SECRET}", client)) {
                assertFalse(realm(portal).accepts(client, secret), client + " with '" + secret + "'");
            }
        }
    }

    private static RunningRealm realm(Portal portal) {
        var issuer = portal.addresses().issuer().toString();
        return new RunningRealm(URI.create(issuer.replaceFirst("/realms/.*", "")));
    }
}
