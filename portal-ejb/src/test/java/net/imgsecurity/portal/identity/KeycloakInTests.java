package net.imgsecurity.portal.identity;

/** The one Keycloak of the tests inside the container: its client is made once, for the address that it finds then. */
final class KeycloakInTests {
    static final FakeKeycloak KEYCLOAK = new FakeKeycloak();

    private static boolean started;

    private KeycloakInTests() {}

    /** Called before anything is told. */
    static synchronized void listen() {
        if (!started) {
            System.setProperty("portal.idp.issuer", KEYCLOAK.start() + "/realms/img");
            System.setProperty("portal.service.secret", "fake");
            started = true;
        }
        KEYCLOAK.away = false;
        KEYCLOAK.afterMaking = () -> {};
    }
}
