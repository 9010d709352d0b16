package net.imgsecurity.portal.mail;

import net.imgsecurity.portal.platform.EmailAddress;

/** Asked for each marketing mail at the moment in which it would leave (F4). Without a gate none leaves. */
public interface MarketingGate {
    /** Whether whoever reads this address wants what the template brings, now. */
    boolean lets(MailTemplate template, EmailAddress address);
}
