package net.imgsecurity.portal.mail;

import java.util.Locale;

/**
 * What a mail is for (F4). A class has a folder of templates of its own, and a template finds nothing in the other one: no mail
 * can be both.
 */
public enum MailClass {
    /** Belongs to an account, a request or a security event: leaves whatever the person wants to be told. */
    TRANSACTIONAL,
    /** Leaves to those only whom {@link MarketingGate} names. */
    MARKETING;

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
