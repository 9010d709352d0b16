package net.imgsecurity.portal.policy;

import java.time.Instant;
import java.util.List;

/**
 * What a person has seen of the policy.
 *
 * @param version the one in force
 * @param due whether the person has not yet said that they saw it
 * @param log all versions that they saw, the latest first
 */
public record AcknowledgementView(String version, boolean due, List<Seen> log) {
    /** @param at when the person said so */
    public record Seen(String version, Instant at) {}
}
