package net.imgsecurity.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.CurrentCaller;

/**
 * Sends mail, in the running transaction: no commit, no mail. For the services of features, which also write the audit entry
 * of what the mail tells. The mail is data of the caller's tenant until it has left.
 */
@ApplicationScoped
public class MailOutbox {
    static final String KIND = "mail.send";

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    Jobs jobs;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    public void add(Mail mail) {
        var outgoing = new OutgoingMail(mail, clock.instant());
        em.persist(outgoing);
        jobs.enqueue(KIND, caller.tenant(), outgoing.mailId());
    }
}
