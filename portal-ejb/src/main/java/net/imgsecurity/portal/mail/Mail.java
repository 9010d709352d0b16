package net.imgsecurity.portal.mail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EmailAddress;

/**
 * A mail to be sent. Exactly one of account and address is given: an account is written to at the sign-in address that it has
 * when the mail leaves.
 *
 * @param language {@code en} or {@code de}
 * @param times what the template's texts name, by name; each is put in words, UTC
 * @param link null unless the template has one
 */
public record Mail(
        MailTemplate template,
        AccountId account,
        EmailAddress address,
        String language,
        Map<String, Instant> times,
        Link link) {
    /**
     * @param reference what the link is about, for whoever opens it
     * @param until when it stops to work
     */
    public record Link(UUID reference, Instant until) {}

    public Mail {
        times = Map.copyOf(times);
        if ((account == null) == (address == null)) {
            throw new IllegalArgumentException("a mail goes to an account or to an address");
        }
        if (template.link().isPresent() != (link != null)) {
            throw new IllegalArgumentException("a mail has a link when its template does");
        }
    }
}
