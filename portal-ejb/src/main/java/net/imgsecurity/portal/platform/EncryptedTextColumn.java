package net.imgsecurity.portal.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Encrypted text as VARBINARY. */
@Converter(autoApply = true)
public class EncryptedTextColumn implements AttributeConverter<EncryptedText, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(EncryptedText text) {
        return text == null ? null : text.bytes();
    }

    @Override
    public EncryptedText convertToEntityAttribute(byte[] bytes) {
        return EncryptedText.of(bytes);
    }
}
