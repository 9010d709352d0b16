package net.imgsecurity.portal.consent;

import static net.imgsecurity.portal.platform.Permission.ASK_MARKETING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.AddressHash;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.TenantView;
import net.imgsecurity.portal.tenancy.Tenants;

/**
 * What IMG's own systems ask before they send marketing (F3, F4). They speak for IMG, and name its organisation. An address that
 * we do not know is not allowed, and neither is what is none.
 */
@Stateless
public class MarketingPermissions {
    /** The most that one question may be about. */
    public static final int MOST = 1000;

    private static final int PAGE = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Inject
    CurrentCaller caller;

    @Inject
    Tenants tenants;

    @Inject
    AddressHash hash;

    @Inject
    Readers readers;

    @Inject
    Reachable reachable;

    @Inject
    ConsentRecords records;

    @Inject
    AuditLog audit;

    /**
     * In the order of the question.
     *
     * @throws Invalid {@code marketing.count} for none or too many, {@code consent.choice-unknown}
     * @throws Forbidden for another organisation than IMG's
     */
    @Requires(ASK_MARKETING)
    public List<MarketingAnswer> ask(List<String> addresses, String topic, String channel) {
        requireImg();
        if (addresses == null || addresses.isEmpty() || addresses.size() > MOST) {
            throw new Invalid(List.of(new Invalid.Problem("addresses", "marketing.count", MOST)));
        }
        var choice = Choice.of(topic, channel);
        var known = known(addresses);
        var found = readers.of(known.values(), choice);
        audit.append(
                "marketing.asked",
                null,
                Map.of(
                        "client",
                        caller.get().name(),
                        "topic",
                        topic,
                        "channel",
                        channel,
                        "addresses",
                        String.valueOf(addresses.size())));
        return addresses.stream()
                .map(asked -> answer(
                        asked,
                        Optional.ofNullable(known.get(asked))
                                .map(one -> found.get(HexFormat.of().formatHex(one)))
                                .orElse(null)))
                .toList();
    }

    /**
     * All decisions since, oldest first.
     *
     * @param since what an earlier answer gave to go on with; null for the beginning
     * @throws Invalid 400 {@code cursor.malformed}
     * @throws Conflict {@code marketing.ahead} when an older copy of the data came back since: whoever keeps a copy of these
     *     begins again
     */
    @Requires(ASK_MARKETING)
    public MarketingChanges changes(String since) {
        requireImg();
        var after = number(since);
        if (after > records.last()) {
            throw new Conflict("marketing.ahead");
        }
        var found = records.since(after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var next = shown.isEmpty() ? after : shown.get(shown.size() - 1).number();
        return new MarketingChanges(
                shown.stream().map(ConsentRecords.Numbered::change).toList(),
                String.valueOf(next),
                found.size() > shown.size());
    }

    private MarketingAnswer answer(String asked, Readers.Reader reader) {
        var allowed = reader != null && reachable.mayProcess(new EmailAddress(asked));
        return new MarketingAnswer(asked, allowed, allowed ? reader.record() : null);
    }

    /** The hashes of those that are addresses at all. */
    private Map<String, byte[]> known(List<String> addresses) {
        var known = new HashMap<String, byte[]>();
        for (var asked : addresses) {
            try {
                known.put(asked, hash.of(new EmailAddress(asked)));
            } catch (Invalid none) {
                // Nobody's, and so not allowed.
            }
        }
        return known;
    }

    private void requireImg() {
        if (tenants.byId(caller.tenant()).kind() != TenantView.Kind.IMG) {
            throw new Forbidden();
        }
    }

    private static long number(String since) {
        if (since == null || since.isEmpty()) {
            return 0;
        }
        if (!NUMBER.matcher(since).matches()) {
            throw Invalid.request("since", "cursor.malformed");
        }
        return Long.parseLong(since);
    }
}
