package net.imgsecurity.portal.policy;

import java.util.List;

/**
 * What became of a clause since the version before, in plain words (F9).
 *
 * @param findings ids of what the change answers to
 */
public record Change(String clause, Wording what, Wording why, List<String> findings) {}
