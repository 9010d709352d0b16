package net.imgsecurity.portal.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.AddressKey;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.TokenDigest;
import net.imgsecurity.portal.tenancy.Tenants;

/**
 * Leaving a list by the link of a mail (D3, F3). Whoever has the mail may: nobody needs to be signed in, so these authorise nobody
 * but the token.
 */
@Stateless
public class Unsubscriptions {
    private static final String ROLE = "LINK";

    @Inject
    UnsubscribeTokens tokens;

    @Inject
    AddressKeys keys;

    @Inject
    ConsentRecords records;

    @Inject
    Suppressions suppressions;

    @Inject
    Decisions decisions;

    @Inject
    Tenants tenants;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * What the link would end; changes nothing.
     *
     * @throws NotFound {@code unsubscribe.unknown} for what is no whole link of ours
     */
    public Choice look(String token) {
        return link(token).choice();
    }

    /**
     * Ends it. Once more changes nothing.
     *
     * @throws NotFound {@code unsubscribe.unknown} for what is no whole link of ours
     */
    public Choice leave(String token) {
        var link = link(token);
        records.hold();
        keys.of(link.address()).ifPresentOrElse(key -> withdraw(key, link, token), () -> suppress(link));
        return link.choice();
    }

    /** Of whoever was erased since: who they were is not known any more, and needs not be. */
    private void suppress(UnsubscribeTokens.Link link) {
        if (!suppressions.of(link.address()).containsKey(link.choice())) {
            suppressions.set(link.address(), link.choice(), clock.instant());
        }
    }

    private void withdraw(AddressKey key, UnsubscribeTokens.Link link, String token) {
        var last = records.page(key.id(), null, 1).get(0);
        var address = new EmailAddress(records.proof(key, last.id()).get(Decisions.ADDRESS));
        var added = decisions.take(
                address,
                List.of(new Wish(link.choice(), Decision.WITHDRAWN)),
                Source.LINK,
                Shown.now(last.language()),
                Map.of("token", HexFormat.of().formatHex(TokenDigest.of(token))));
        added.forEach(
                one -> audit.append(tenants.img().orElseThrow().id(), null, ROLE, "consent.left-by-link", one.id()));
    }

    private UnsubscribeTokens.Link link(String token) {
        return tokens.open(token).orElseThrow(() -> new NotFound("unsubscribe.unknown"));
    }
}
