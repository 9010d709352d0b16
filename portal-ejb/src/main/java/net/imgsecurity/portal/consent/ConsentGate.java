package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.mail.MailTemplate;
import net.imgsecurity.portal.mail.MarketingGate;
import net.imgsecurity.portal.platform.EmailAddress;

/** Lets marketing leave to those who want it at that moment (F4): a withdrawal while a mail waits counts. */
@ApplicationScoped
class ConsentGate implements MarketingGate {
    @Inject
    Reachable reachable;

    @Override
    public boolean lets(MailTemplate template, EmailAddress address) {
        return template == MailTemplate.BRIEFING && reachable.about(BriefingMails.CHOICE, address);
    }
}
