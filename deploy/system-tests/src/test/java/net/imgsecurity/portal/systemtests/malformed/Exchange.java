package net.imgsecurity.portal.systemtests.malformed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends bytes on a connection of their own and reads all that comes back. */
final class Exchange {
    private static final int LIMIT_MILLIS = 12_000;
    private static final int MOST_BYTES = 300_000;

    /** @param raw everything that was answered, a byte a character; empty when the connection was closed without a word */
    record Said(String raw, Duration took) {
        /** 0 for none. */
        int status() {
            return raw.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(raw.substring(9, 12)) : 0;
        }

        String head() {
            var end = raw.indexOf("\r\n\r\n");
            return end < 0 ? raw : raw.substring(0, end);
        }
    }

    private Exchange() {}

    /** @param whole whether the other side need not be told that no more comes */
    static Said send(URI server, byte[] bytes, boolean whole) {
        var began = System.nanoTime();
        var answer = new ByteArrayOutputStream();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), LIMIT_MILLIS);
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            if (!whole) {
                socket.shutdownOutput();
            }
            read(socket, answer);
        } catch (SocketTimeoutException silent) {
            // The time that it took is the finding.
        } catch (IOException closed) {
            // Closed in our face, as is right for what cannot be read; what was said before that counts.
        }
        return new Said(answer.toString(StandardCharsets.ISO_8859_1), Duration.ofNanos(System.nanoTime() - began));
    }

    private static void read(Socket socket, ByteArrayOutputStream answer) throws IOException {
        var buffer = new byte[16_384];
        for (int read = socket.getInputStream().read(buffer);
                read >= 0 && answer.size() < MOST_BYTES;
                read = socket.getInputStream().read(buffer)) {
            answer.write(buffer, 0, read);
        }
    }
}
