package net.imgsecurity.portal.platform;

import static java.util.Map.entry;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * No deed without an entry: a transaction that wrote a tenant's rows and nothing into the audit log is not committed. Every
 * table counts that is not named here with its reason, so that a new one is thought about.
 */
@ApplicationScoped
public class AuditDuty {
    static final Map<String, String> EXEMPT = Map.ofEntries(
            entry("audit_entry", "the log itself"),
            entry("ledger_start", "nobody's data: which ledger goes with all of them"),
            entry("audit_content", "the log itself"),
            entry("audit_pending", "the log itself"),
            entry("audit_leaf", "the log's proof"),
            entry("audit_head", "the log's proof"),
            entry("audit_tree", "the log's proof"),
            entry("audit_verification", "what a check of the log found; who asks for one is logged"),
            entry("look", "the access log: who looked is written there"),
            entry("look_person", "the access log"),
            entry("job", "that work is due; the deed is logged by who asks and by the work"),
            entry("import_file", "progress of an import, which is logged at its start and end, and person by person"),
            entry("import_row", "what became of a row of the file; a person who was changed by it is logged"),
            entry("idempotency_key", "that a call was answered; what the call did is logged"),
            entry("tenant_key", "made with the first value that it protects; wrapping it anew changes nobody's data"),
            entry("person_key", "made with the first value that it protects; an erasure, which destroys it, is logged"),
            entry("subject_run", "that a run is on; who asked and what it did are logged"),
            entry("subject_step", "how far a run is"),
            entry("session", "no tenant's; what opens one is logged"),
            entry("logout_notice", "no tenant's"),
            entry("sign_in", "no tenant's: the account's own list of its sign-ins"),
            entry(
                    "ended_session",
                    "no tenant's: what the identity provider is still to be told; who ends one is logged"),
            entry("drift", "no tenant's: what the identity provider and we disagree about; who settles it is logged"),
            entry("reconciliation", "no tenant's: when they were compared"),
            entry("mail_link", "no tenant's; made for a mail, whose leaving is logged"),
            entry("sign_in_address_change", "no tenant's; each step is logged where the change was asked for"),
            entry("account", "no tenant's; what changes it from inside a tenant is logged there"),
            entry(
                    "address_key",
                    "made with the first decision that it protects; an erasure, which destroys it, is logged"),
            entry("consent_counter", "counts decisions, each of which is logged"),
            entry("suppression", "no tenant's: whom not to write to; who withdraws is logged"),
            entry("tenant", "no tenant's: founded by IMG's operator, mirrored by background work"));

    private static final Pattern WRITES = Pattern.compile(
            "\\s*(?:INSERT\\s+(?:IGNORE\\s+)?INTO|REPLACE\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+`?(\\w+)`?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** What one transaction has done so far. */
    private static final class Deeds implements Synchronization {
        private final Set<String> tables = new TreeSet<>();
        private boolean recorded;
        private boolean completing;

        private void require() {
            if (completing && !recorded && !tables.isEmpty()) {
                throw new IllegalStateException(
                        "written without an entry in the audit log, and not exempt from one: " + tables);
            }
        }

        @Override
        public void beforeCompletion() {
            completing = true;
            require();
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing is left to say.
        }
    }

    /** The running transaction has its entry. Called by the audit log. */
    public void recorded() {
        deeds().recorded = true;
    }

    /** Called with each statement that is sent by hand. */
    void sent(String sql) {
        var writes = WRITES.matcher(sql);
        if (writes.matches()) {
            wrote(writes.group(1));
        }
    }

    /** @throws IllegalStateException outside of a transaction, where nothing could be written together with its entry */
    void wrote(String table) {
        if (EXEMPT.containsKey(table.toLowerCase(Locale.ROOT))) {
            return;
        }
        var deeds = deeds();
        deeds.tables.add(table);
        // What the persistence provider writes at the very end may come after the look back.
        deeds.require();
    }

    private Deeds deeds() {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("a tenant's rows are written inside a transaction");
        }
        var deeds = (Deeds) transaction.getResource(AuditDuty.class);
        if (deeds == null) {
            deeds = new Deeds();
            transaction.putResource(AuditDuty.class, deeds);
            transaction.registerInterposedSynchronization(deeds);
        }
        return deeds;
    }
}
