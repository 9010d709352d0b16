package net.imgsecurity.portal.proof;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So much of a stream, as if it ended there: what was written meanwhile is not read. */
final class BeginningOf extends FilterInputStream {
    private long left;

    BeginningOf(InputStream in, long length) {
        super(in);
        left = length;
    }

    @Override
    public int read() throws IOException {
        int read = left > 0 ? super.read() : -1;
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = super.read(bytes, from, (int) Math.min(most, left));
        left -= Math.max(read, 0);
        return read;
    }
}
