package net.imgsecurity.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TokenDigest;

/**
 * The tokens in mails' links: 256 random bits, made at the moment in which a mail leaves, of which only the hash is kept. A
 * token opens what its purpose says, until it ends; a mail that had to be sent twice has two. That the thing itself happens
 * once is the affair of whoever is opened.
 */
@ApplicationScoped
public class MailLinks {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[\\w-]{43}");

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    /**
     * What the token of a link of this purpose is about.
     *
     * @param token as it came; may be null or anything
     * @return empty alike for what is unknown, over, or good for something else
     */
    public Optional<UUID> find(LinkPurpose purpose, String token) {
        if (token == null || !SHAPE.matcher(token).matches()) {
            return Optional.empty();
        }
        return jdbc.first(
                "SELECT reference FROM mail_link WHERE token_hash = ? AND purpose = ? AND until > ?",
                row -> Jdbc.uuid(row, "reference"),
                TokenDigest.of(token),
                purpose,
                clock.instant());
    }

    /** Every token of this purpose that was made for this reference is nothing from now on. */
    public void forget(LinkPurpose purpose, UUID reference) {
        jdbc.update("DELETE FROM mail_link WHERE purpose = ? AND reference = ?", purpose, reference);
    }

    /** Every token, of whatever purpose, that was made for one of these references. */
    public void forget(Collection<UUID> references) {
        references.forEach(reference -> jdbc.update("DELETE FROM mail_link WHERE reference = ?", reference));
    }

    /** Clears what is over on the way. */
    String make(LinkPurpose purpose, UUID reference, Instant until) {
        jdbc.update("DELETE FROM mail_link WHERE until < ?", clock.instant());
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.update(
                "INSERT INTO mail_link (token_hash, purpose, reference, until) VALUES (?, ?, ?, ?)",
                TokenDigest.of(token),
                purpose,
                reference,
                until);
        return token;
    }
}
