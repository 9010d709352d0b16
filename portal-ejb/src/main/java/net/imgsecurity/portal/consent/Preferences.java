package net.imgsecurity.portal.consent;

import static net.imgsecurity.portal.platform.Permission.MANAGE_OWN_PREFERENCES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.AddressKey;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.Accounts;

/**
 * What the caller wants to be told by IMG, and how (F3, D2, D3): about the address to sign in with, whichever organisation is
 * open. It is theirs also while the processing of their data is restricted.
 */
@Stateless
public class Preferences {
    private static final int PAGE = 20;

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    AddressKeys keys;

    @Inject
    ConsentRecords records;

    @Inject
    Decisions decisions;

    @Inject
    Signals signals;

    @Inject
    Receipts receipts;

    @Inject
    AuditLog audit;

    @Requires(MANAGE_OWN_PREFERENCES)
    public PreferencesView mine() {
        var address = address();
        var state = decisions.state(address);
        return new PreferencesView(
                address.value(),
                Wordings.CURRENT,
                state.newest(),
                state.allowed(),
                signals.of(address, state).orElse(null));
    }

    /**
     * Decides about what is named, and leaves the rest as it is; at once.
     *
     * @param shown the words that the person had before them
     * @throws Conflict {@code consent.other-wording} when those are in force no longer
     */
    @Requires(MANAGE_OWN_PREFERENCES)
    public void save(List<Wish> wishes, Shown shown, Source source) {
        if (shown.wording() != Wordings.CURRENT) {
            throw new Conflict("consent.other-wording", Wordings.CURRENT);
        }
        log(decisions.take(address(), wishes, source, shown, proof()));
    }

    /**
     * As {@link #save}, in a program's words.
     *
     * @throws Invalid with everything that is wrong with them
     * @throws Conflict {@code consent.other-wording} when the words that were shown are in force no longer
     */
    @Requires(MANAGE_OWN_PREFERENCES)
    public void decide(Chosen chosen) {
        save(chosen.wishes(), chosen.shown(), Source.API);
    }

    /** Out of all marketing, that too which may come. */
    @Requires(MANAGE_OWN_PREFERENCES)
    public void withdrawAll(String language, Source source) {
        var shown = Shown.now(language);
        log(decisions.take(address(), List.of(new Wish(Choice.ALL, Decision.WITHDRAWN)), source, shown, proof()));
    }

    /** The person's browser asks that their data are not handed on (Global Privacy Control): heard once, and kept to. */
    @Requires(MANAGE_OWN_PREFERENCES)
    public void heardSignal(String language) {
        log(signals.hear(address(), Shown.now(language), proof()));
    }

    /**
     * All that was decided, newest first.
     *
     * @throws Invalid 400 {@code cursor.malformed}
     */
    @Requires(MANAGE_OWN_PREFERENCES)
    public Page<ConsentView> history(String cursorText) {
        var cursor = Cursor.parse(cursorText);
        var found = key().map(key -> records.page(key.id(), cursor == null ? null : cursor.id(), PAGE + 1))
                .orElse(List.of());
        return Page.beginning(found, PAGE, one -> Cursor.after(one.id()));
    }

    /** @throws NotFound also for one that is another's */
    @Requires(MANAGE_OWN_PREFERENCES)
    public ConsentView one(String id) {
        return found(id);
    }

    /**
     * What was decided, for the person to keep: the fields of the Kantara Consent Receipt 1.1, and those of ISO/IEC TS 27560
     * below {@code isoIecTs27560}.
     *
     * @throws NotFound also for one that is another's
     */
    @Requires(MANAGE_OWN_PREFERENCES)
    public Map<String, Object> receipt(String id) {
        return receipts.of(address(), found(id));
    }

    private ConsentView found(String id) {
        return key().flatMap(key -> records.one(key.id(), Ids.parse(id))).orElseThrow(NotFound::new);
    }

    private Optional<AddressKey> key() {
        return keys.of(address());
    }

    private EmailAddress address() {
        return accounts.byId(caller.get().account()).orElseThrow().signInAddress();
    }

    private Map<String, String> proof() {
        var who = caller.get();
        return Map.of(
                "account", who.account().toString(),
                "signedInAt", who.proof().at().toString(),
                "secondFactor", String.valueOf(who.proof().secondFactor()));
    }

    /** By the person's id alone: what they want is nobody else's business. */
    private void log(List<ConsentView> added) {
        if (!added.isEmpty()) {
            audit.append("consent.decided", caller.get().person().value());
        }
    }
}
