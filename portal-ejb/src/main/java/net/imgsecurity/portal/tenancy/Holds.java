package net.imgsecurity.portal.tenancy;

/** What of an account must stay: all, as long as some organisation of its holder holds their data for a legal claim (E5). */
final class Holds {
    /** For {@code account_id NOT IN}. */
    static final String ACCOUNTS = "(SELECT m.account_id FROM membership m JOIN limitation l"
            + " ON l.tenant_id = m.tenant_id AND l.person_id = m.person_id"
            + " WHERE l.kind = 'LEGAL_HOLD' AND l.lifted_at IS NULL)";

    private Holds() {}
}
