package net.imgsecurity.portal.systemtests.surface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that need not be HTTP, and reads what comes back until the other side is silent. */
final class RawHttp {
    private static final int LIMIT_MILLIS = 10_000;
    private static final int SILENCE_MILLIS = 1_500;

    private RawHttp() {}

    /** @return everything that was answered, a byte a character; empty when the connection was closed without a word */
    static String exchange(URI server, String bytes) throws IOException {
        var answer = new ByteArrayOutputStream();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), LIMIT_MILLIS);
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var buffer = new byte[8192];
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                answer.write(buffer, 0, read);
                socket.setSoTimeout(SILENCE_MILLIS);
            }
        } catch (SocketTimeoutException silent) {
            // All that comes has come.
        } catch (IOException reset) {
            if (answer.size() == 0
                    && !String.valueOf(reset.getMessage()).contains("reset")
                    && !String.valueOf(reset.getMessage()).contains("Broken pipe")) {
                throw reset;
            }
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }
}
