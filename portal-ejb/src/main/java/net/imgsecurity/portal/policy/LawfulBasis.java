package net.imgsecurity.portal.policy;

/** What allows the processing (GDPR, Art. 6(1)); the last where the policy contradicts itself and IMG has to say. */
public enum LawfulBasis {
    CONTRACT,
    LEGITIMATE_INTERESTS,
    LEGAL_OBLIGATION,
    CONSENT,
    TO_BE_DECIDED
}
