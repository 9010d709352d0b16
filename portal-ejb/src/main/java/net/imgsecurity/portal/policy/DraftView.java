package net.imgsecurity.portal.policy;

import java.util.List;

/**
 * A next version as it is prepared, for IMG to decide.
 *
 * @param draft the whole text, in force nowhere
 * @param over the version that it would follow
 */
public record DraftView(
        PolicyVersion draft,
        PolicyVersion over,
        List<ClauseDifference> differences,
        List<Finding> findings,
        List<Proposal> proposals) {}
