package net.imgsecurity.portal.subjectdata;

/** What limits what may be done with somebody's data. */
public enum Limitation {
    /** The data are stored and not processed otherwise (E5). */
    RESTRICTION,
    /** The data are kept for a legal claim, whoever asks for their erasure. */
    LEGAL_HOLD
}
