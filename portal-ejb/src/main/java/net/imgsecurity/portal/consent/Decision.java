package net.imgsecurity.portal.consent;

/** What was decided. Nobody has decided anything at first, and that is no consent. */
public enum Decision {
    GIVEN,
    WITHDRAWN
}
