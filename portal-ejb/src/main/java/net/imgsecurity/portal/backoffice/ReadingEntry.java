package net.imgsecurity.portal.backoffice;

import java.time.Instant;
import java.util.UUID;

/**
 * One reading of an organisation by IMG's staff, as the organisation sees it: not who, since IMG answers for them. Times in
 * UTC.
 *
 * @param reason in the reader's words
 * @param opened how many people's records were opened in it so far
 * @param listed how many people were seen in its lists and searches so far
 */
public record ReadingEntry(UUID id, Instant openedAt, Instant expiresAt, String reason, int opened, int listed) {}
