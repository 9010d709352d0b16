package net.imgsecurity.portal.consent;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.mail.Mail;
import net.imgsecurity.portal.mail.MailOutbox;
import net.imgsecurity.portal.mail.MailTemplate;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Requires;

/** The portions in which an issue is handed over, each a transaction. */
@Stateless
public class BriefingWork {
    private static final int AT_ONCE = 100;

    @Inject
    CurrentCaller caller;

    @Inject
    BriefingRows rows;

    @Inject
    Readers readers;

    @Inject
    BriefingMails mails;

    @Inject
    MailOutbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    @Requires(RUN_JOBS)
    public boolean handOverSome(UUID briefing) {
        return rows.upto(caller.tenant(), briefing)
                .map(upto -> handOver(briefing, readers.after(upto, BriefingMails.CHOICE, AT_ONCE)))
                .orElse(false);
    }

    private boolean handOver(UUID briefing, List<Readers.Reader> some) {
        if (some.isEmpty()) {
            rows.sent(caller.tenant(), briefing);
            audit.append("briefing.sent", briefing);
            return false;
        }
        some.stream()
                .filter(mails::mayRead)
                .forEach(reader -> rows.handOver(caller.tenant(), briefing, reader.address(), clock.instant())
                        .ifPresent(delivery ->
                                outbox.add(Mail.written(MailTemplate.BRIEFING, reader.language(), delivery))));
        rows.wentUpto(caller.tenant(), briefing, some.get(some.size() - 1).address());
        audit.append("briefing.handed-over", briefing);
        return true;
    }
}
