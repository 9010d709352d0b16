package net.imgsecurity.portal.policy;

import java.time.Period;
import java.util.List;

/**
 * How long data of a category are kept (D13).
 *
 * @param category by its id
 * @param period ISO 8601, or null where only the criterion is known
 * @param decided false where IMG has to say, which is never hidden
 */
public record RetentionRule(
        String id,
        String category,
        Wording what,
        Wording criterion,
        String period,
        boolean decided,
        List<String> duties) {
    public RetentionRule {
        if (period != null) {
            Period.parse(period);
        }
    }
}
