package net.imgsecurity.portal.testing;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Hears what the driver sends to the database, statement by statement, on either product. Only what reads or writes rows
 * counts; what the pool sends to look after its connections does not.
 */
public class StatementLog implements QueryInterceptor {
    private static final Pattern ROWS = Pattern.compile(
            "(?is)\\s*(?:/\\*.*?\\*/\\s*)?(?:SELECT\\s.*\\sFROM\\s+(?!DUAL\\b).*|(?:INSERT|UPDATE|DELETE)\\s.*)");
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** What was sent by this thread while the work ran. */
    public static List<String> during(Runnable work) {
        var outer = HEARD.get();
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
            return List.copyOf(heard);
        } finally {
            HEARD.set(outer);
        }
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        var heard = HEARD.get();
        if (heard != null) {
            var text = sql.get();
            if (text != null && ROWS.matcher(text).matches()) {
                heard.add(text);
            }
        }
        return null;
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return false;
    }

    @Override
    public void destroy() {
        // It holds nothing.
    }

    @Override
    public <T extends Resultset> T postProcess(
            Supplier<String> sql, Query query, T originalResultSet, ServerSession session) {
        return null;
    }
}
