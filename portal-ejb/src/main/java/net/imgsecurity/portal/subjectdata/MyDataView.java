package net.imgsecurity.portal.subjectdata;

import java.time.Instant;
import java.util.List;

/**
 * What one's data are and what is being done with them.
 *
 * @param sources the features that hold some, by their names
 * @param copyAskedAt null when no copy was asked for, or it is gone
 * @param copyUntil until when it can be fetched; null while it is not ready
 * @param erasing whether they are being deleted
 */
public record MyDataView(List<String> sources, Instant copyAskedAt, Instant copyUntil, boolean erasing) {}
