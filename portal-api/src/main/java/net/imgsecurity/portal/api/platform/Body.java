package net.imgsecurity.portal.api.platform;

import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.io.InputStream;

/** Reads a body without trusting what its headers say about its size. */
public final class Body {
    private static final int TOO_LARGE = 413;

    private Body() {}

    /** @throws ClientErrorException 413 for more than these bytes; no more than one beyond them is held in memory */
    public static byte[] read(InputStream body, int mostBytes) throws IOException {
        var read = body.readNBytes(mostBytes + 1);
        if (read.length > mostBytes) {
            throw new ClientErrorException(TOO_LARGE);
        }
        return read;
    }
}
