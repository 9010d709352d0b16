package net.imgsecurity.portal.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** A UUID as BINARY(16). Named on each key with {@code @Convert}: left alone, EclipseLink binds 36 characters. */
@Converter
public class UuidBytes implements AttributeConverter<UUID, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(UUID id) {
        return Ids.bytes(id);
    }

    @Override
    public UUID convertToEntityAttribute(byte[] bytes) {
        return Ids.of(bytes);
    }
}
