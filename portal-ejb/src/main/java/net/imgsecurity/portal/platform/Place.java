package net.imgsecurity.portal.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where an encrypted value lives. It opens there and nowhere else, so that moving it tells nobody anything. */
public record Place(String table, String column, UUID row) {
    /** The same bytes for the same place, and for no other: each text comes with its length. */
    byte[] under(TenantId tenant, PersonId person, int keyVersion) {
        var tableBytes = table.getBytes(StandardCharsets.UTF_8);
        var columnBytes = column.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES * 4 + Long.BYTES * 4 + tableBytes.length + columnBytes.length)
                .putInt(tenant.value())
                .put(Ids.bytes(person.value()))
                .putInt(keyVersion)
                .putInt(tableBytes.length)
                .put(tableBytes)
                .putInt(columnBytes.length)
                .put(columnBytes)
                .put(Ids.bytes(row))
                .array();
    }
}
