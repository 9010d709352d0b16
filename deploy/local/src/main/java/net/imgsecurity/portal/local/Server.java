package net.imgsecurity.portal.local;

/** A server of the stack that a test may end, to see what the others do meanwhile. */
public enum Server {
    DATABASE("The database"),
    KEYCLOAK("Keycloak"),
    PORTAL("Payara Micro");

    /** As whose process it is started. */
    final String process;

    Server(String process) {
        this.process = process;
    }
}
