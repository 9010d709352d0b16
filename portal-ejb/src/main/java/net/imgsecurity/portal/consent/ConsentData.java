package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonalDataSource;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;

/**
 * What people decided about marketing (B9). Erased, their records are nobody's: the key goes by which they were known and read.
 * Whoever had withdrawn stays suppressed, by a hash that names nobody (F5). All of it stays as long as the account goes on
 * elsewhere, since it belongs to the address.
 */
@ApplicationScoped
class ConsentData implements PersonalDataSource {
    private static final int AT_ONCE = 500;

    @Inject
    CurrentCaller caller;

    @Inject
    Memberships memberships;

    @Inject
    Accounts accounts;

    @Inject
    AddressKeys keys;

    @Inject
    ConsentRecords records;

    @Inject
    Decisions decisions;

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public Rank rank() {
        return Rank.AHEAD;
    }

    @Override
    public Set<String> tables() {
        return Set.of("consent_record", "address_key", "suppression", "briefing_delivery");
    }

    @Override
    public Map<String, Object> collect(PersonId person) {
        return account(person)
                .map(account -> {
                    var state = decisions.state(account.signInAddress());
                    var all = new LinkedHashMap<String, Object>();
                    all.put("address", account.signInAddress().value());
                    all.put(
                            "allowedNow",
                            state.allowed().keySet().stream()
                                    .map(choice -> choice.topic() + " " + choice.channel())
                                    .sorted()
                                    .toList());
                    all.put("decisions", history(account));
                    return (Map<String, Object>) all;
                })
                .orElse(Map.of());
    }

    @Override
    public boolean eraseSome(PersonId person) {
        account(person).filter(account -> !goesOn(account)).ifPresent(account -> keys.destroy(account.signInAddress()));
        return false;
    }

    private Optional<AccountView> account(PersonId person) {
        return memberships.ofPerson(caller.tenant(), person).flatMap(one -> accounts.byId(one.account()));
    }

    private boolean goesOn(AccountView account) {
        return memberships.of(account.id()).stream()
                .anyMatch(one -> !one.tenant().equals(caller.tenant()) && one.state() != MembershipView.State.ENDED);
    }

    private List<Object> history(AccountView account) {
        var all = new ArrayList<>();
        keys.of(account.signInAddress()).ifPresent(key -> {
            var page = records.page(key.id(), null, AT_ONCE);
            while (!page.isEmpty()) {
                page.forEach(one -> all.add(entry(one, records.proof(key, one.id()))));
                page = records.page(key.id(), page.get(page.size() - 1).id(), AT_ONCE);
            }
        });
        return all;
    }

    private static Map<String, Object> entry(ConsentView one, Map<String, String> proof) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", one.id().toString());
        entry.put("topic", one.choice().topic().name());
        entry.put("channel", one.choice().channel().name());
        entry.put("decision", one.decision().name());
        entry.put("at", one.at().toString());
        entry.put("source", one.source().name());
        entry.put("purpose", one.purpose());
        entry.put("wording", one.wording());
        entry.put("language", one.language());
        entry.put("proof", proof);
        return entry;
    }
}
