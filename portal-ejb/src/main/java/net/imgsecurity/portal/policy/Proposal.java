package net.imgsecurity.portal.policy;

/** How long we propose to keep what of a category, where IMG has not decided it (D13). */
public record Proposal(String category, Wording what, Wording period) {}
