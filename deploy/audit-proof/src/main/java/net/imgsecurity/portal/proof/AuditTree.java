package net.imgsecurity.portal.proof;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree over a log (RFC 6962, 2.1), growing at its end. Only the roots of the complete subtrees are kept, one for
 * each bit of the size, which is all that the root of the whole and further growth need.
 */
public final class AuditTree {
    private static final int HASH = 32;
    private static final byte[] NODE = {1};

    private final List<byte[]> peaks = new ArrayList<>();
    private long size;

    /** Without leaves. */
    public AuditTree() {}

    /**
     * A tree as it was kept.
     *
     * @param peaks the hashes one after the other, largest subtree first
     * @throws IllegalArgumentException when there are not as many as a tree of this size has
     */
    public AuditTree(long size, byte[] peaks) {
        if (size < 0 || peaks.length != HASH * Long.bitCount(size)) {
            throw new IllegalArgumentException("these are not the subtrees of that many leaves");
        }
        this.size = size;
        for (int at = 0; at < peaks.length; at += HASH) {
            this.peaks.add(Arrays.copyOfRange(peaks, at, at + HASH));
        }
    }

    public void add(byte[] leafHash) {
        peaks.add(leafHash);
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            var right = peaks.remove(peaks.size() - 1);
            peaks.add(node(peaks.remove(peaks.size() - 1), right));
        }
        size++;
    }

    public long size() {
        return size;
    }

    /** The hash over all leaves; that of no bytes for an empty tree. */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return Hashes.sha256();
        }
        var root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = node(peaks.get(i), root);
        }
        return root;
    }

    /** To be kept, see the constructor. */
    public byte[] peaks() {
        var out = new ByteArrayOutputStream();
        peaks.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Hashes.sha256(NODE, left, right);
    }
}
