package net.imgsecurity.portal.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Permission;
import net.imgsecurity.portal.platform.Requires;

/** Asks for mail as a feature's service does. */
@Stateless
public class Sender {
    @Inject
    MailOutbox outbox;

    @Inject
    AuditLog audit;

    @Requires(Permission.RUN_JOBS)
    public void send(Mail mail) {
        audit.append("test.told", null);
        outbox.add(mail);
    }

    @Requires(Permission.RUN_JOBS)
    public void sendAndFail(Mail mail) {
        outbox.add(mail);
        throw new Conflict("already-there");
    }
}
