package net.imgsecurity.portal.policy;

import java.util.List;

/**
 * What data are used for (D1).
 *
 * @param interest whose it is and which, where the basis is legitimate interests; else null
 * @param until how long for this purpose
 * @param categories by their ids; for financial data there is one purpose alone (D5)
 * @param recipients by their ids
 */
public record Purpose(
        String id,
        Wording name,
        LawfulBasis basis,
        Wording interest,
        Wording until,
        List<String> categories,
        List<String> recipients,
        List<String> clauses,
        List<String> duties) {}
