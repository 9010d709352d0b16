package net.imgsecurity.portal.policy;

import java.util.Locale;

/** What allows the processing (GDPR, Art. 6(1)); the last where the policy contradicts itself and IMG has to say. */
public enum LawfulBasis {
    CONTRACT,
    LEGITIMATE_INTERESTS,
    LEGAL_OBLIGATION,
    CONSENT,
    TO_BE_DECIDED;

    /** What a link to it ends in. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
