package net.imgsecurity.portal.person;

/** Where a value came from. */
public enum Source {
    /** The person, in the portal. */
    SELF,
    /** An administrator of the organisation, in the portal. */
    ADMINISTRATOR,
    /** A file that the organisation sent. */
    IMPORT,
    /** Named when the organisation was founded here. */
    FOUNDING
}
