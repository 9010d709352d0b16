package net.imgsecurity.portal.policy;

import java.util.List;

/**
 * A kind of data (B1-B11).
 *
 * @param personal whether it is about people at all
 * @param role in which IMG holds it (A3); null for what is no personal data
 * @param source where it comes from, also when that is not the person
 * @param clauses of the policy that name it
 */
public record DataCategory(
        String id,
        Wording name,
        Wording contents,
        Wording source,
        boolean personal,
        Role role,
        List<String> clauses,
        List<String> duties) {
    /** As GDPR, Art. 4(7) and (8) have it. */
    public enum Role {
        CONTROLLER,
        PROCESSOR
    }
}
