package net.imgsecurity.portal.web.tenancy;

/** Another tab signed in meanwhile, and Keycloak asks for a fresh start; it then needs no more questions. */
class BeginAgain extends Exception {
    private final transient Pending former;

    BeginAgain(Pending former) {
        super("authentication_expired");
        this.former = former;
    }

    Target target() {
        return former.target();
    }

    Asked asked() {
        return former.asked();
    }
}
