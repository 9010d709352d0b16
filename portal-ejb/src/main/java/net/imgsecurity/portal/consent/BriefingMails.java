package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.imgsecurity.portal.mail.WrittenMail;
import net.imgsecurity.portal.platform.AddressHash;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.EmailAddress;

/** An issue as it leaves to one reader. Whoever left the list or was erased meanwhile reads none. */
@ApplicationScoped
class BriefingMails implements WrittenMail {
    static final Choice CHOICE = new Choice(Topic.BRIEFING, Channel.MAIL);

    @Inject
    CurrentCaller caller;

    @Inject
    BriefingRows rows;

    @Inject
    Readers readers;

    @Inject
    AddressKeys keys;

    @Inject
    AddressHash hash;

    @Inject
    ConsentRecords records;

    @Inject
    UnsubscribeTokens tokens;

    @Inject
    Reachable reachable;

    @Override
    public Optional<Written> of(UUID delivery) {
        return rows.delivery(caller.tenant(), delivery)
                .flatMap(one -> rows.one(caller.tenant(), one.briefing())
                        .flatMap(issue -> readers.of(one.address(), CHOICE).flatMap(reader -> write(issue, reader))));
    }

    /** Whether the gate would let it pass now. */
    boolean mayRead(Readers.Reader reader) {
        return address(reader)
                .filter(address -> reachable.about(CHOICE, address))
                .isPresent();
    }

    private Optional<Written> write(BriefingView issue, Readers.Reader reader) {
        return address(reader)
                .map(address -> new Written(
                        address,
                        reader.language(),
                        issue.subject(),
                        issue.paragraphs(),
                        tokens.of(hash.of(address), CHOICE)));
    }

    private Optional<EmailAddress> address(Readers.Reader reader) {
        return Optional.ofNullable(keys.of(Set.of(reader.address())).get(reader.address()))
                .map(key -> records.proof(key, reader.record()).get(Decisions.ADDRESS))
                .map(EmailAddress::new);
    }
}
