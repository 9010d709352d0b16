package net.imgsecurity.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import net.imgsecurity.portal.mail.Mail;
import net.imgsecurity.portal.mail.MailOutbox;
import net.imgsecurity.portal.mail.MailTemplate;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.Memberships;

/** Tells people that somebody else changed their profile (D8), never what: that is for them to see here. */
@ApplicationScoped
class TellingChanges {
    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Memberships memberships;

    @Inject
    Accounts accounts;

    @Inject
    MailOutbox mails;

    /** Whoever has not said yes to the organisation yet is written to about nothing but that. */
    void changed(PersonId person) {
        memberships
                .ofPerson(caller.tenant(), person)
                .filter(membership -> membership.accepted() && (membership.active() || membership.disabled()))
                .flatMap(membership -> accounts.byId(membership.account()))
                .ifPresent(account -> mails.add(new Mail(
                        MailTemplate.PROFILE_CHANGED,
                        account.id(),
                        null,
                        account.language(),
                        Map.of("changed", clock.instant()),
                        null)));
    }
}
