package net.imgsecurity.portal.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where an encrypted value lives. It opens there and nowhere else, so that moving it tells nobody anything. */
public record Place(String table, String column, UUID row) {
    /** The same bytes for the same place, and for no other: each text comes with its length. */
    byte[] under(TenantId tenant, PersonId person, int keyVersion) {
        return under(tenant.value(), person.value(), keyVersion);
    }

    /** Of what belongs to an address: no tenant has that number. */
    byte[] under(UUID address) {
        return under(0, address, 0);
    }

    private byte[] under(int tenant, UUID owner, int keyVersion) {
        var tableBytes = table.getBytes(StandardCharsets.UTF_8);
        var columnBytes = column.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES * 4 + Long.BYTES * 4 + tableBytes.length + columnBytes.length)
                .putInt(tenant)
                .put(Ids.bytes(owner))
                .putInt(keyVersion)
                .putInt(tableBytes.length)
                .put(tableBytes)
                .putInt(columnBytes.length)
                .put(columnBytes)
                .put(Ids.bytes(row))
                .array();
    }
}
