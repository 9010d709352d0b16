package net.imgsecurity.portal.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.mail.LinkPurpose;
import net.imgsecurity.portal.mail.MailLinks;
import net.imgsecurity.portal.platform.IdempotentCall;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.AddressChange;
import net.imgsecurity.portal.tenancy.AddressChanges;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Sessions;

/**
 * Takes a change of the sign-in address back, by the link that was sent to the former address. Nobody needs to be signed in:
 * whoever took the account over may have seen to it that its holder cannot. So no permission is asked for here; the token is
 * what counts, and it opens this one thing, once, for 72 hours.
 */
@Stateless
public class SignInAddressUndo {
    private static final String NO_LONGER_THERE = "NONE";

    @Inject
    MailLinks links;

    @Inject
    AddressChanges changes;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Sessions sessions;

    @Inject
    IdentityOutbox identity;

    @Inject
    AuditLog audit;

    @Inject
    IdempotentCall call;

    /**
     * When the change was made that this link would take back; changes nothing, and tells nobody's address.
     *
     * @throws NotFound {@code link.over}
     */
    public Instant undoable(String token) {
        return change(token).changedAt();
    }

    /**
     * The former address is the account's again, Keycloak follows, and everybody who is signed in to it is signed out. The
     * same press of the button once more does nothing, and is no error.
     *
     * @throws NotFound {@code link.over}
     */
    public void undo(String token) {
        var asked = linked(token).orElseThrow(SignInAddresses::over);
        if (!call.claim(asked.tenant(), asked.account())) {
            return;
        }
        var undone = changes.undo(asked.id()).orElseThrow(SignInAddresses::over);
        accounts.byId(undone.account()).map(AccountView::subject).ifPresent(sessions::endAllOf);
        identity.accountChanged(undone.account());
        var holder = holder(undone);
        audit.append(
                undone.tenant(),
                undone.account(),
                holder.map(MembershipView::role).map(Enum::name).orElse(NO_LONGER_THERE),
                "sign-in-address.undone",
                holder.map(membership -> membership.person().value()).orElse(null));
    }

    private AddressChange change(String token) {
        return linked(token).filter(changes::undoable).orElseThrow(SignInAddresses::over);
    }

    private Optional<AddressChange> linked(String token) {
        return links.find(LinkPurpose.SIGN_IN_ADDRESS_UNDO, token).flatMap(changes::find);
    }

    private Optional<MembershipView> holder(AddressChange change) {
        return memberships.of(change.account()).stream()
                .filter(membership -> membership.tenant().equals(change.tenant()))
                .findFirst();
    }
}
