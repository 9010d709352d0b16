package net.imgsecurity.portal.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An issue of the Daily Intelligence Briefing.
 *
 * @param sentAt when its sending was asked for; null while it is a draft
 */
public record BriefingView(
        UUID id, String subject, List<String> paragraphs, State state, Instant writtenAt, Instant sentAt) {
    /** How far it is. */
    public enum State {
        DRAFT,
        /** Is being handed over to those who want it. */
        SENDING,
        SENT
    }
}
