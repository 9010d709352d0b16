package net.imgsecurity.portal.api.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import net.imgsecurity.portal.door.RequestDigest;
import net.imgsecurity.portal.platform.Invalid;

/**
 * A key that a client made up for one request.
 *
 * @param hash SHA-256 of it: what is kept tells nobody the key
 */
record IdempotencyKey(byte[] hash) {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** Parts of a request that make it another one, beside its body. */
    private static final String[] TELLING = {"Content-Type", "File-Name", "If-Match"};

    /**
     * @param header with or without the quotation marks of a structured field
     * @throws Invalid 400 {@code idempotency.key-malformed}
     */
    static IdempotencyKey of(String header) {
        var quoted = header.length() > 2 && header.startsWith("\"") && header.endsWith("\"");
        var key = quoted ? header.substring(1, header.length() - 1) : header;
        if (!VISIBLE.matcher(key).matches()) {
            throw Invalid.request(HEADER, "idempotency.key-malformed");
        }
        return new IdempotencyKey(RequestDigest.begin().digest(key.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The same for the same request only: method, address, the headers that matter to it, and the body. */
    static byte[] fingerprint(ContainerRequestContext request, byte[] body) {
        var digest = RequestDigest.begin();
        add(digest, request.getMethod());
        add(digest, request.getUriInfo().getRequestUri().getRawPath());
        add(digest, request.getUriInfo().getRequestUri().getRawQuery());
        for (var name : TELLING) {
            add(digest, request.getHeaderString(name));
        }
        return digest.digest(body);
    }

    private static void add(MessageDigest digest, String part) {
        if (part != null) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }
}
