package net.imgsecurity.portal.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A connection for each thread, kept open, and transactions on it: what the container's pool and manager do, no more. */
final class OneConnection {
    private final Opening opening;
    private final ThreadLocal<Connection> mine = new ThreadLocal<>();

    interface Opening {
        Connection open() throws SQLException;
    }

    OneConnection(Opening opening) {
        this.opening = opening;
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return unclosable(connection());
                });
    }

    <T> T inTransaction(Supplier<T> work) {
        try {
            var connection = connection();
            connection.setAutoCommit(false);
            try {
                var result = work.get();
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Connection connection() throws SQLException {
        if (mine.get() == null) {
            var connection = opening.open();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            mine.set(connection);
        }
        return mine.get();
    }

    private static Connection unclosable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
