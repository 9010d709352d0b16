package net.imgsecurity.portal.api.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.policy.Change;
import net.imgsecurity.portal.policy.Clause;
import net.imgsecurity.portal.policy.PolicyVersion;
import net.imgsecurity.portal.policy.Registers;

/**
 * A version of the policy.
 *
 * @param effective from which day on, ISO 8601
 * @param registers of today, with the version in force alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PolicyJson(
        String version,
        String effective,
        String language,
        List<ClauseJson> clauses,
        List<Change> changes,
        Registers registers,
        Map<String, String> links) {
    /** @param lines one that begins with "- " is an item of a list */
    record ClauseJson(String id, int level, String heading, List<String> lines) {
        static ClauseJson of(Clause clause) {
            return new ClauseJson(clause.id(), clause.level(), clause.heading(), clause.lines());
        }
    }

    static PolicyJson of(PolicyVersion version, Registers registers, List<PolicyVersion> all) {
        var links = Links.to("self", PolicyResource.PATH + (registers == null ? "/" + version.id() : ""));
        all.forEach(one -> links.and(one.id(), PolicyResource.PATH + "/" + one.id()));
        return new PolicyJson(
                version.id(),
                version.effective().toString(),
                version.language(),
                version.clauses().stream().map(ClauseJson::of).toList(),
                version.changes(),
                registers,
                links.map());
    }
}
