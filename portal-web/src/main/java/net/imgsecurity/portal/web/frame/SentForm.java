package net.imgsecurity.portal.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.TreeMap;
import net.imgsecurity.portal.door.RequestDigest;

/** What makes one sent form the same as another: its address, each field with its values, and each file. */
final class SentForm {
    private SentForm() {}

    /** SHA-256 of all that was sent, in an order that does not depend on how it came. */
    static byte[] digest(HttpServletRequest request) throws IOException, ServletException {
        var digest = RequestDigest.begin();
        add(digest, request.getRequestURI());
        add(digest, request.getQueryString());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            add(digest, name);
            for (var value : values) {
                add(digest, value);
            }
        });
        if (RequestGuard.isMultipart(request)) {
            var files = request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .sorted(Comparator.comparing(Part::getName))
                    .toList();
            for (var file : files) {
                add(digest, file.getName());
                add(digest, file.getSubmittedFileName());
                try (var content = file.getInputStream()) {
                    add(digest, content.readAllBytes());
                }
            }
        }
        return digest.digest();
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that no two contents run into the same bytes. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
