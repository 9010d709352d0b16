package net.imgsecurity.portal.personaldata;

import java.util.List;
import net.imgsecurity.portal.policy.DataCategory;
import net.imgsecurity.portal.policy.Purpose;
import net.imgsecurity.portal.policy.Recipient;
import net.imgsecurity.portal.policy.Registers;
import net.imgsecurity.portal.policy.RetentionRule;

/**
 * Why records of a category are held, who receives them and for how long, as the registers say (A3, A4).
 *
 * @param category with where they come from, and in which role IMG holds them
 * @param purposes each with its lawful basis
 */
public record Provenance(
        DataCategory category, List<Purpose> purposes, List<Recipient> recipients, List<RetentionRule> retention) {
    static Provenance of(Category category, Registers registers) {
        var id = category.register();
        return new Provenance(
                registers.category(id).orElseThrow(),
                registers.purposesOf(id),
                registers.recipientsOf(id).stream().filter(Recipient::personal).toList(),
                registers.retentionOf(id));
    }
}
