package net.imgsecurity.portal.policy;

import java.util.List;

/**
 * Who else gets data, or in which system of IMG's own they lie (A6, C4-C22).
 *
 * @param countries where the data go (D12), ISO 3166-1 alpha-2; empty where the policy does not say
 * @param personal whether personal data go there at all
 * @param link to their own policy, or null
 * @param optOut where one says no to them
 * @param remark what is peculiar or still open, or null
 */
public record Recipient(
        String id,
        String name,
        Kind kind,
        Role role,
        boolean personal,
        Wording what,
        Wording safeguards,
        Wording remark,
        List<String> categories,
        List<String> countries,
        String link,
        List<String> optOut,
        List<String> clauses,
        List<String> duties) {
    public enum Kind {
        /** Somebody by name. */
        RECIPIENT,
        /** Several, of whom the policy gives the kind alone. */
        KIND,
        /** A system that IMG runs. */
        SYSTEM
    }

    public enum Role {
        IMG,
        PROCESSOR,
        CONTROLLER,
        /** The one for some of what it does and the other for the rest. */
        EITHER
    }
}
