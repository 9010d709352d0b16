package net.imgsecurity.portal.platform;

import java.util.regex.Pattern;

/**
 * Refuses statements that compare, search, group or sort by an encrypted column, whoever wrote them: the database would take
 * them and answer nonsense.
 */
final class SealedColumns {
    private static final Pattern BEYOND_READING = Pattern.compile(
            "\\s*(?:SELECT\\b.*?\\sFROM\\s|(?:UPDATE|DELETE)\\b.*?\\sWHERE\\s).*_sealed\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SealedColumns() {}

    /** @throws IllegalStateException naming no value */
    static void check(String sql) {
        if (sql != null
                && sql.contains("_sealed")
                && BEYOND_READING.matcher(sql).matches()) {
            throw new IllegalStateException("an encrypted column can be read and set, and nothing else: " + sql);
        }
    }
}
