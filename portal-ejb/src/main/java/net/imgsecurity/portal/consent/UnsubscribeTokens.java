package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.SignedToken;

/**
 * The tokens in the links by which a list is left: for whom by a hash, what, and nothing more. They have no end, so that the oldest
 * mail is as good as the newest.
 */
@ApplicationScoped
class UnsubscribeTokens {
    private static final String PURPOSE = "unsubscribe";
    private static final int HASH = 32;

    /** Whom a link is for, and what it ends. */
    record Link(byte[] address, Choice choice) {}

    @Inject
    SignedToken tokens;

    String of(byte[] address, Choice choice) {
        var what = (choice.topic() + " " + choice.channel()).getBytes(StandardCharsets.US_ASCII);
        return tokens.of(
                PURPOSE,
                ByteBuffer.allocate(HASH + what.length).put(address).put(what).array());
    }

    /** Empty for whatever is no token of ours for this. */
    Optional<Link> open(String token) {
        return tokens.open(PURPOSE, token)
                .filter(content -> content.length > HASH)
                .flatMap(UnsubscribeTokens::read);
    }

    private static Optional<Link> read(byte[] content) {
        var what = new String(content, HASH, content.length - HASH, StandardCharsets.US_ASCII).split(" ");
        try {
            return Optional.of(new Link(Arrays.copyOf(content, HASH), Choice.of(what[0], what[1])));
        } catch (Invalid offeredNoLonger) {
            return Optional.empty();
        }
    }
}
