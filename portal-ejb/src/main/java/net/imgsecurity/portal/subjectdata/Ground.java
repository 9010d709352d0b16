package net.imgsecurity.portal.subjectdata;

/** Why processing is restricted: the four grounds of the policy (E5), in its order. */
public enum Ground {
    ACCURACY_CONTESTED,
    UNLAWFUL,
    NEEDED_FOR_CLAIMS,
    OBJECTION_PENDING
}
