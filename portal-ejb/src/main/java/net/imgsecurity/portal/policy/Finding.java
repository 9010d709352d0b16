package net.imgsecurity.portal.policy;

import java.util.List;

/**
 * A contradiction or a gap of the policy that IMG has to settle (L1-L10).
 *
 * @param settles what the draft does about it
 * @param asks what only IMG can say
 */
public record Finding(String id, List<String> clauses, Wording says, Wording settles, Wording asks) {}
