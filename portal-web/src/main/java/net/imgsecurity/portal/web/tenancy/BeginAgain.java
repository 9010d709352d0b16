package net.imgsecurity.portal.web.tenancy;

/** Another tab signed in meanwhile, and Keycloak asks for a fresh start; it then needs no more questions. */
class BeginAgain extends Exception {
    private final transient Target target;

    BeginAgain(Target target) {
        super("authentication_expired");
        this.target = target;
    }

    Target target() {
        return target;
    }
}
