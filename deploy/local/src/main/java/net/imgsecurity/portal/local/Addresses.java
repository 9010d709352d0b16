package net.imgsecurity.portal.local;

import java.net.URI;

/**
 * Where a stack answers.
 *
 * @param management health and metrics of the portal
 * @param issuer the realm at Keycloak
 * @param mail the mail catcher's page
 */
public record Addresses(URI portal, URI management, URI issuer, URI mail) {

    static Addresses of(Ports ports) {
        return new Addresses(
                ports.url(Door.PORTAL), ports.url(Door.MANAGEMENT), Keycloak.issuer(ports), ports.url(Door.MAIL));
    }

    /** A new browser without a window. */
    public BrowserlessSignIn browser() {
        return new BrowserlessSignIn(portal, issuer);
    }
}
