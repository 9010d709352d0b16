package net.imgsecurity.portal.consent;

/** Where a decision came from. */
public enum Source {
    PAGE,
    API,
    /** The link of a mail. */
    LINK,
    /** Global Privacy Control: the person's browser says it. */
    GPC,
    /** IMG's staff wrote down what came by phone, post or mail. */
    STAFF,
    /** A file, or another system of IMG's. */
    IMPORT;

    /** Whether it is the person's own hand, which alone ends a suppression. */
    boolean byPerson() {
        return this == PAGE || this == API;
    }
}
