package net.imgsecurity.portal.mail;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.audit.AuditHeads;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.mail.WrittenMail.Written;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.proof.AuditHead;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Tenants;

/** The two transactions round the sending of a mail. Public for the container's sake. */
@Stateless
public class MailWork {
    /**
     * @param organisation for which it is sent, as it is called
     * @param token of the mail's link, in no table of ours; null for a mail without one
     * @param head of the organisation's audit log as it stands now, as a line; null for whoever was never in
     * @param written what people wrote, null for words of our own
     */
    public record Ready(
            UUID id, Mail mail, String organisation, EmailAddress to, String token, String head, Written written) {
        /** Not in a log: it holds a token. */
        @Override
        public String toString() {
            return "mail " + id;
        }
    }

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Tenants tenants;

    @Inject
    MailLinks links;

    @Inject
    AuditLog audit;

    @Inject
    AuditHeads heads;

    @Inject
    Memberships memberships;

    @Inject
    Instance<MarketingGate> gate;

    @Inject
    Instance<WrittenMail> writers;

    /** What to send; empty when it has left already, or is not to leave. */
    @Requires(RUN_JOBS)
    public Optional<Ready> ready(UUID id) {
        var outgoing = find(id);
        if (outgoing == null) {
            return Optional.empty();
        }
        var mail = outgoing.mail();
        var written = mail.content() == null ? Optional.<Written>empty() : written(mail.content());
        var to = mail.content() == null ? address(mail) : written.map(Written::to);
        if (to.filter(address ->
                        Leaving.allowed(mail.template(), mail.template().mailClass(), address, gate))
                .isEmpty()) {
            em.remove(outgoing);
            audit.append("mail.withheld", id);
            return Optional.empty();
        }
        var token = mail.template()
                .link()
                .map(purpose ->
                        links.make(purpose, mail.link().reference(), mail.link().until()));
        return Optional.of(new Ready(
                id,
                mail,
                tenants.byId(caller.tenant()).name(),
                to.get(),
                token.orElse(null),
                head(mail).orElse(null),
                written.orElse(null)));
    }

    /** A mail server has it: what was in it is forgotten here. */
    @Requires(RUN_JOBS)
    public void left(UUID id) {
        var outgoing = find(id);
        if (outgoing != null) {
            em.remove(outgoing);
            audit.append("mail.sent", id);
        }
    }

    /** The line names the organisation and says how much happens there: that is for nobody who only might belong to it. */
    private Optional<String> head(Mail mail) {
        return Optional.ofNullable(mail.account())
                .filter(account -> memberships.of(account).stream()
                        .anyMatch(one -> one.tenant().equals(caller.tenant())
                                && one.accepted()
                                && one.state() != MembershipView.State.PENDING))
                .flatMap(account -> heads.present(caller.tenant()))
                .map(AuditHead::text);
    }

    private Optional<Written> written(UUID content) {
        return writers.stream().flatMap(writer -> writer.of(content).stream()).findFirst();
    }

    private Optional<EmailAddress> address(Mail mail) {
        return mail.account() == null
                ? Optional.of(mail.address())
                : accounts.byId(mail.account()).map(AccountView::signInAddress);
    }

    private OutgoingMail find(UUID id) {
        return em.find(OutgoingMail.class, new TenantKey(caller.tenant(), id));
    }
}
