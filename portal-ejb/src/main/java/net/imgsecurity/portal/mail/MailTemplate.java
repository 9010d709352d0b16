package net.imgsecurity.portal.mail;

import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of mail that the portal sends, each with its class (F4), which is no data: an outbox row names a template and
 * nothing else. Its files lie in the folder of its class; all its words, the subject too, in the bundle {@code Mails}, but for
 * those of what is written to many.
 */
public enum MailTemplate {
    /** Asks whoever reads a new sign-in address to confirm it; to an address that is nobody's yet, so it tells of nobody. */
    SIGN_IN_ADDRESS_CONFIRM(MailClass.TRANSACTIONAL, LinkPurpose.SIGN_IN_ADDRESS_CONFIRM),
    /** Tells the holder of an address that somebody else asked for it. */
    SIGN_IN_ADDRESS_TAKEN(MailClass.TRANSACTIONAL),
    /** Tells the former address that it was replaced, with the way to undo it. */
    SIGN_IN_ADDRESS_CHANGED(MailClass.TRANSACTIONAL, LinkPurpose.SIGN_IN_ADDRESS_UNDO),
    /** Tells that a confirmed change could not be carried out after all. */
    SIGN_IN_ADDRESS_REFUSED(MailClass.TRANSACTIONAL),
    /** Asks the holder of an account into an organisation. */
    INVITATION(MailClass.TRANSACTIONAL, LinkPurpose.INVITATION),
    /** Tells somebody that an administrator changed their profile, and where to see what (D8). */
    PROFILE_CHANGED(MailClass.TRANSACTIONAL),
    /** Tells whoever no longer belongs to an organisation, and how to reach IMG about their data. */
    MEMBERSHIP_ENDED(MailClass.TRANSACTIONAL),
    /** An issue of the Daily Intelligence Briefing, as IMG's staff wrote it. */
    BRIEFING(MailClass.MARKETING);

    private final MailClass mailClass;
    private final LinkPurpose link;

    MailTemplate(MailClass mailClass) {
        this(mailClass, null);
    }

    MailTemplate(MailClass mailClass, LinkPurpose link) {
        this.mailClass = mailClass;
        this.link = link;
    }

    public MailClass mailClass() {
        return mailClass;
    }

    /** Whether its words are people's and come from {@link WrittenMail}; marketing is, and nothing else. */
    boolean written() {
        return mailClass == MailClass.MARKETING;
    }

    /** What the link in it is good for; empty for a mail without one. */
    Optional<LinkPurpose> link() {
        return Optional.ofNullable(link);
    }

    /** Of its files, and the beginning of its keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
