package net.imgsecurity.portal.local;

/** Each port that the stack listens on: the variable that moves it, its usual number, and what answers there. */
enum Door {
    PORTAL("PORTAL_PORT", 8080, "the portal"),
    MANAGEMENT("PORTAL_MANAGEMENT_PORT", 8081, "the portal's health and metrics"),
    IDP("PORTAL_IDP_PORT", 8180, "Keycloak"),
    IDP_MANAGEMENT("PORTAL_IDP_MANAGEMENT_PORT", 8190, "Keycloak's health"),
    DATABASE("PORTAL_DB_PORT", 8306, "the database"),
    SMTP("PORTAL_SMTP_PORT", 8125, "the mail catcher"),
    MAIL("PORTAL_MAIL_PORT", 8126, "the mail catcher's page");

    final String variable;
    final int usual;
    final String what;

    Door(String variable, int usual, String what) {
        this.variable = variable;
        this.usual = usual;
        this.what = what;
    }
}
