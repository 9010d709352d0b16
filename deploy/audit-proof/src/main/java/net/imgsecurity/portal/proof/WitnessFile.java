package net.imgsecurity.portal.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Heads outside the database, a line each: what makes a log that was cut short, or put back, show. A line that a full disk or
 * the end of its writer tore stays alone: it makes no other one unreadable.
 */
public final class WitnessFile {
    private final Path file;

    public WitnessFile(Path file) {
        this.file = file;
    }

    /**
     * On the disk when this returns.
     *
     * @throws IOException when they are not all there; what had been written of them is taken back where that can be done
     */
    public void append(List<AuditHead> heads) throws IOException {
        var appended = new AppendedFile(file);
        appended.makeFolder();
        appended.appendWhole(
                heads.stream().map(head -> head.text() + "\n").collect(Collectors.joining("", torn() ? "\n" : "", "")));
    }

    /**
     * One line after the other, of which none is kept; none when there is no file yet.
     *
     * @param length up to which the file is read, in bytes
     * @param unreadable is told the number of a line that is no head, from 1
     */
    void read(long length, Consumer<AuditHead> head, LongConsumer unreadable) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var in = Channels.newInputStream(FileChannel.open(file));
                var lines = new BufferedReader(
                        new InputStreamReader(new BeginningOf(in, length), StandardCharsets.UTF_8))) {
            long number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                read(line, number, head, unreadable);
            }
        }
    }

    /** How much of it there is now; 0 when there is no file yet. */
    long length() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static void read(String line, long number, Consumer<AuditHead> head, LongConsumer unreadable) {
        AuditHead read;
        try {
            read = AuditHead.parse(line);
        } catch (IllegalArgumentException torn) {
            unreadable.accept(number);
            return;
        }
        head.accept(read);
    }

    /** Whether its last line has no end, and the next one would be glued to it. */
    private boolean torn() throws IOException {
        if (length() == 0) {
            return false;
        }
        try (var in = FileChannel.open(file)) {
            var last = ByteBuffer.allocate(1);
            return in.read(last, in.size() - 1) == 1 && last.get(0) != '\n';
        }
    }
}
