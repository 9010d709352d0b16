package net.imgsecurity.portal.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Heads outside the database, a line each: what makes a log that was cut short, or put back, show. */
public final class WitnessFile {
    private final Path file;

    public WitnessFile(Path file) {
        this.file = file;
    }

    /** On the disk when this returns. */
    public void append(AuditHead head) throws IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var line = ByteBuffer.wrap((head.text() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                out.write(line);
            }
            out.force(true);
        }
    }

    /**
     * Everything in it; none when there is no file yet.
     *
     * @throws IOException naming the first line that is no head
     */
    public List<AuditHead> heads() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        var heads = new ArrayList<AuditHead>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            try {
                heads.add(AuditHead.parse(line));
            } catch (IllegalArgumentException broken) {
                throw new IOException(file.getFileName() + ", line " + number + ": " + broken.getMessage(), broken);
            }
        }
        return heads;
    }
}
