package net.imgsecurity.portal.web.tenancy;

import com.nimbusds.oauth2.sdk.id.ClientID;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What sign-in is told by the configuration. All of Keycloak's addresses follow from the issuer's, so that nothing needs to
 * be fetched before the first person signs in.
 *
 * @param portal the public address, without a slash at its end
 * @param secret of the client portal-web; the cookies of pending sign-ins are sealed with a key derived from it
 */
record Settings(String issuer, String portal, String secret, boolean production) {
    static final ClientID CLIENT = new ClientID("portal-web");
    private static final int SECRET_LENGTH = 32;

    /** Why nobody can sign in with these, in words for the log; empty when all is well. */
    List<String> problems() {
        var found = new ArrayList<String>();
        need(found, !issuer.isBlank(), "portal.idp.issuer is not set");
        need(found, !portal.isBlank(), "portal.url is not set");
        need(found, !secret.isBlank(), "portal.web.secret is not set");
        if (production) {
            need(found, issuer.startsWith("https://"), "portal.idp.issuer is not https, which production requires");
            need(found, portal.startsWith("https://"), "portal.url is not https, which production requires");
            need(found, secret.length() >= SECRET_LENGTH, "portal.web.secret is shorter than 32 characters");
            need(found, !secret.contains("development"), "portal.web.secret is a development value");
        }
        return found;
    }

    URI authorization() {
        return endpoint("auth");
    }

    URI token() {
        return endpoint("token");
    }

    URI keys() {
        return endpoint("certs");
    }

    URI endSession() {
        return endpoint("logout");
    }

    URI callback() {
        return URI.create(portal + "/signin/callback");
    }

    URI signedOut() {
        return URI.create(portal + "/signed-out");
    }

    private URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    private static void need(List<String> found, boolean well, String otherwise) {
        if (!well) {
            found.add(otherwise);
        }
    }
}
