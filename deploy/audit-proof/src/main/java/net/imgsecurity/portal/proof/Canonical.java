package net.imgsecurity.portal.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Bytes that can be read in one way only: a version, then each field as its length (4 bytes, big-endian) and its bytes. A
 * field that is absent has the length -1, so that nothing and an empty text differ.
 */
final class Canonical {
    private static final byte[] ABSENT = ByteBuffer.allocate(4).putInt(-1).array();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Canonical(int version) {
        out.write(version);
    }

    Canonical number(int value) {
        return field(ByteBuffer.allocate(4).putInt(value).array());
    }

    /** Microseconds since 1970 in UTC. */
    Canonical time(Instant at) {
        return field(ByteBuffer.allocate(8)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .array());
    }

    Canonical id(UUID id) {
        return field(
                id == null
                        ? null
                        : ByteBuffer.allocate(16)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
    }

    Canonical text(String text) {
        return field(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    Canonical field(byte[] bytes) {
        if (bytes == null) {
            out.writeBytes(ABSENT);
        } else {
            out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
            out.writeBytes(bytes);
        }
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
