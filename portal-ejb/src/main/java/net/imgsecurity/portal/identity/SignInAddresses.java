package net.imgsecurity.portal.identity;

import static net.imgsecurity.portal.platform.Permission.CHANGE_OWN_SIGN_IN_ADDRESS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.mail.LinkPurpose;
import net.imgsecurity.portal.mail.Mail;
import net.imgsecurity.portal.mail.MailLinks;
import net.imgsecurity.portal.mail.MailOutbox;
import net.imgsecurity.portal.mail.MailTemplate;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Problems;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.StepUp;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.AddressChange;
import net.imgsecurity.portal.tenancy.AddressChange.State;
import net.imgsecurity.portal.tenancy.AddressChanges;

/**
 * The sign-in address belongs to its holder alone: only they change it, confirmed by a link that was sent to the new address
 * and opened while signed in. The former address is told, and can take it back ({@link SignInAddressUndo}).
 */
@Stateless
public class SignInAddresses {
    private static final String FIELD = "address";

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    AddressChanges changes;

    @Inject
    MailOutbox outbox;

    @Inject
    MailLinks links;

    @Inject
    IdentityOutbox identity;

    @Inject
    AuditLog audit;

    @Requires(CHANGE_OWN_SIGN_IN_ADDRESS)
    public SignInAddressView mine() {
        var waiting = changes.waiting(caller.get().account());
        return new SignInAddressView(
                account().signInAddress().value(),
                waiting.map(change -> change.to().value()).orElse(null),
                waiting.map(AddressChange::confirmUntil).orElse(null));
    }

    /**
     * Asks at the new address. An address that somebody signs in with is answered like any other; the mail to it says so,
     * and brings no link.
     *
     * @throws Invalid for what is no mail address, or one's own
     * @throws Conflict 429 {@code sign-in-address.too-often}
     * @throws StepUp when the person did not sign in within the last five minutes
     */
    @Requires(value = CHANGE_OWN_SIGN_IN_ADDRESS, fresh = true)
    public void ask(String typed) {
        var to = address(typed);
        var account = account();
        var change = changes.ask(account.id(), caller.tenant(), to);
        audit.append("sign-in-address.asked", caller.get().person().value());
        outbox.add(accounts.byAddress(to)
                .filter(known -> !known.id().equals(account.id()))
                .map(known -> new Mail(MailTemplate.SIGN_IN_ADDRESS_TAKEN, null, to, known.language(), Map.of(), null))
                .orElseGet(() -> new Mail(
                        MailTemplate.SIGN_IN_ADDRESS_CONFIRM,
                        null,
                        to,
                        account.language(),
                        Map.of("until", change.confirmUntil()),
                        new Mail.Link(change.id(), change.confirmUntil()))));
    }

    /**
     * The new address that this link would confirm; changes nothing.
     *
     * @throws NotFound {@code link.over} for a link that is not good for this caller, now
     */
    @Requires(CHANGE_OWN_SIGN_IN_ADDRESS)
    public String confirmable(String token) {
        return waiting(token).to().value();
    }

    /**
     * The account has the new address from now on.
     *
     * @throws NotFound {@code link.over} for a link that is not good for this caller, now
     * @throws Conflict when the address became another account's meanwhile
     */
    @Requires(CHANGE_OWN_SIGN_IN_ADDRESS)
    public void confirm(String token) {
        var asked = waiting(token);
        if (accounts.byAddress(asked.to())
                .filter(known -> !known.id().equals(asked.account()))
                .isPresent()) {
            throw new Conflict("sign-in-address.not-free");
        }
        var changed = changes.confirm(asked.id()).orElseThrow(SignInAddresses::over);
        links.forget(LinkPurpose.SIGN_IN_ADDRESS_CONFIRM, changed.id());
        audit.append("sign-in-address.changed", caller.get().person().value());
        identity.accountChanged(changed.account());
        outbox.add(new Mail(
                MailTemplate.SIGN_IN_ADDRESS_CHANGED,
                null,
                changed.from(),
                account().language(),
                Map.of("changed", changed.changedAt(), "until", changed.undoUntil()),
                new Mail.Link(changed.id(), changed.undoUntil())));
    }

    private AddressChange waiting(String token) {
        return links.find(LinkPurpose.SIGN_IN_ADDRESS_CONFIRM, token)
                .flatMap(changes::find)
                .filter(change -> change.account().equals(caller.get().account()))
                .filter(change -> change.state() == State.ASKED)
                .orElseThrow(SignInAddresses::over);
    }

    private EmailAddress address(String typed) {
        var problems = new Problems();
        if (typed == null || typed.isBlank()) {
            problems.add(FIELD, "email.missing");
            problems.throwIfAny();
        }
        var address = problems.at(FIELD, () -> new EmailAddress(typed));
        if (address != null && address.equals(account().signInAddress())) {
            problems.add(FIELD, "sign-in-address.same");
        }
        problems.throwIfAny();
        return address;
    }

    private AccountView account() {
        return accounts.byId(caller.get().account()).orElseThrow();
    }

    static NotFound over() {
        return new NotFound("link.over");
    }
}
