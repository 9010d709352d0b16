package net.imgsecurity.portal.mail;

/** What the token in a mail's link opens. A token of one purpose is nothing to another. */
public enum LinkPurpose {
    SIGN_IN_ADDRESS_CONFIRM("/sign-in-address-confirm"),
    SIGN_IN_ADDRESS_UNDO("/sign-in-address-undo"),
    INVITATION("/invitation");

    private final String page;

    LinkPurpose(String page) {
        this.page = page;
    }

    /** Of {@code portal-web}; it changes nothing when it is opened, since programs that look after mail open links. */
    String page() {
        return page;
    }
}
