package net.imgsecurity.portal.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EmailAddress;

/**
 * A mail to be sent. Exactly one of account, address and content is given: an account is written to at the sign-in address that
 * it has when the mail leaves, and whoever reads written content is known to {@link WrittenMail}.
 *
 * @param language the code of a {@link net.imgsecurity.portal.platform.Language}
 * @param times what the template's texts name, by name; each is put in words, UTC
 * @param link null unless the template has one
 * @param content which of the words that people wrote, null for a template of our own words
 */
public record Mail(
        MailTemplate template,
        AccountId account,
        EmailAddress address,
        String language,
        Map<String, Instant> times,
        Link link,
        UUID content) {
    /**
     * @param reference what the link is about, for whoever opens it
     * @param until when it stops to work
     */
    public record Link(UUID reference, Instant until) {}

    /** One of our own words. */
    public Mail(
            MailTemplate template,
            AccountId account,
            EmailAddress address,
            String language,
            Map<String, Instant> times,
            Link link) {
        this(template, account, address, language, times, link, null);
    }

    /** One of words that people wrote. */
    public static Mail written(MailTemplate template, String language, UUID content) {
        return new Mail(template, null, null, language, Map.of(), null, content);
    }

    public Mail {
        times = Map.copyOf(times);
        if (Stream.of(account, address, content).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("a mail goes to an account, to an address, or to who reads its content");
        }
        if (template.written() != (content != null)) {
            throw new IllegalArgumentException("a mail has content when its template is written by people");
        }
        if (template.link().isPresent() != (link != null)) {
            throw new IllegalArgumentException("a mail has a link when its template does");
        }
    }
}
