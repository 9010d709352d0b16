package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedColumnsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM t ORDER BY note_sealed",
                "SELECT note_sealed FROM t WHERE note_sealed = ?",
                "SELECT t0.ID FROM t t0 WHERE t0.note_sealed LIKE ?",
                "SELECT MAX(id) FROM t GROUP BY note_sealed",
                "UPDATE t SET n = 1 WHERE note_sealed = ?",
                "delete from t where note_sealed is null",
            })
    void areNeitherComparedNorSortedBy(String sql) {
        assertThrows(IllegalStateException.class, () -> SealedColumns.check(sql));
    }

    @Test
    void areReadAndSet() {
        assertDoesNotThrow(() -> SealedColumns.check("SELECT id, note_sealed FROM t WHERE id = ?"));
        assertDoesNotThrow(() -> SealedColumns.check("UPDATE t SET note_sealed = ? WHERE id = ?"));
        assertDoesNotThrow(() -> SealedColumns.check("INSERT INTO t (id, note_sealed) VALUES (?, ?)"));
        assertDoesNotThrow(() -> SealedColumns.check(null));
    }
}
