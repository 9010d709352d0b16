package net.imgsecurity.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.mail.Mail;
import net.imgsecurity.portal.mail.MailOutbox;
import net.imgsecurity.portal.mail.MailTemplate;
import net.imgsecurity.portal.tenancy.AccountView;

/** Asks the holder of an account into an organisation. For services whose tenant is bound; it authorises nobody. */
@ApplicationScoped
public class InvitationMails {
    static final Duration GOOD_FOR = Duration.ofDays(14);

    @Inject
    MailOutbox mails;

    @Inject
    Clock clock;

    /** Until when an invitation that is sent now may be accepted. */
    public Instant until() {
        return clock.instant().plus(GOOD_FOR);
    }

    /** To the address with which the account signs in, which is where whoever may accept reads mail. */
    public void send(UUID membership, AccountView account, Instant until) {
        mails.add(new Mail(
                MailTemplate.INVITATION,
                account.id(),
                null,
                account.language(),
                Map.of("until", until),
                new Mail.Link(membership, until)));
    }
}
