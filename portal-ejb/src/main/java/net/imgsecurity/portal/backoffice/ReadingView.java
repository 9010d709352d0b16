package net.imgsecurity.portal.backoffice;

import java.time.Instant;
import net.imgsecurity.portal.platform.ReadingId;

/** A reason that was given for reading one organisation's data, and until when it holds (UTC). */
public record ReadingView(ReadingId id, String slug, String organisation, String reason, Instant expiresAt) {}
