package net.imgsecurity.portal.local;

/** Who may do everything in the local Keycloak, from its first start with an empty folder on; nobody else can get at it. */
public final class IdpAdministrator {
    public static final String NAME = "administrator";
    public static final String PASSWORD = "keycloak-for-development";

    private IdpAdministrator() {}
}
