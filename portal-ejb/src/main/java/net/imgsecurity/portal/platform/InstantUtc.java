package net.imgsecurity.portal.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * An instant as DATETIME(6) in UTC, whatever zone the server runs in: a timestamp carries the instant, and the connection's
 * time zone (UTC, see the data source) turns it into the column's wall clock.
 */
@Converter(autoApply = true)
public class InstantUtc implements AttributeConverter<Instant, Timestamp> {
    @Override
    public Timestamp convertToDatabaseColumn(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
