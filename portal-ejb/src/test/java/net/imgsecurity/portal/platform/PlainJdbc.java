package net.imgsecurity.portal.platform;

import javax.sql.DataSource;

/** The portal's JDBC in a process without a container; what it writes is nobody's deed. */
public final class PlainJdbc {
    private PlainJdbc() {}

    public static Jdbc over(DataSource source) {
        var jdbc = new Jdbc();
        jdbc.source = source;
        jdbc.duty = new AuditDuty() {
            @Override
            void sent(String sql) {}
        };
        return jdbc;
    }
}
