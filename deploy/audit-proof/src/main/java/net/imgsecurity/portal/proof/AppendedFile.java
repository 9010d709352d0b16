package net.imgsecurity.portal.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is only added to, and that its folder still knows after the power failed: a new one is made known there first. */
public final class AppendedFile {
    /** Brings to the disk what is in a folder. */
    interface Forcing {
        void force(Path folder) throws IOException;
    }

    private final Path file;
    private final Forcing folders;

    public AppendedFile(Path file) {
        this(file, AppendedFile::force);
    }

    AppendedFile(Path file, Forcing folders) {
        this.file = file.toAbsolutePath();
        this.folders = folders;
    }

    /** Makes its folder, and those that this is in, if they are not there. */
    void makeFolder() throws IOException {
        make(file.getParent());
    }

    private void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            make(folder.getParent());
            Files.createDirectories(folder);
            folders.force(folder.getParent());
        }
    }

    /**
     * On the disk when this returns.
     *
     * @throws IOException when it is not all there; what had been written of it stays
     */
    public void append(String text) throws IOException {
        append(text, false);
    }

    /**
     * As {@link #append}, but what had been written is taken back where that can be done. For a file to which no other program
     * adds: it could be theirs that is lost.
     */
    void appendWhole(String text) throws IOException {
        append(text, true);
    }

    private void append(String text, boolean whole) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long before = out.size();
            if (before == 0) {
                folders.force(file.getParent());
            }
            try {
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            } catch (IOException failed) {
                if (whole) {
                    takeBack(out, before, bytes.position(), failed);
                }
                throw failed;
            }
        }
    }

    /** Not when somebody else has written since. */
    private static void takeBack(FileChannel out, long before, int written, IOException failed) {
        try {
            if (out.size() == before + written) {
                out.truncate(before);
            }
        } catch (IOException stays) {
            failed.addSuppressed(stays);
        }
    }

    private static void force(Path folder) throws IOException {
        try (var opened = FileChannel.open(folder)) {
            opened.force(true);
        }
    }
}
