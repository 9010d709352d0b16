package net.imgsecurity.portal.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.SignInProof;
import net.imgsecurity.portal.platform.TenantId;

/**
 * A session as its row has it.
 *
 * @param tenant the organisation that is open, or null
 * @param hasFactor whether the account has set up a second factor
 */
record SessionRow(
        UUID id,
        AccountId account,
        TenantId tenant,
        String idToken,
        SignInProof proof,
        Instant opened,
        Instant seen,
        boolean hasFactor) {
    static final String COLUMNS =
            "SELECT s.id, s.account_id, s.tenant_id, s.id_token, s.acr, s.proved_at, s.opened_at, s.seen_at,"
                    + " a.second_factor_since FROM session s JOIN account a ON a.id = s.account_id ";

    static SessionRow of(ResultSet row) throws SQLException {
        return new SessionRow(
                Jdbc.uuid(row, "id"),
                new AccountId(Jdbc.uuid(row, "account_id")),
                row.getInt("tenant_id") == 0 ? null : new TenantId(row.getInt("tenant_id")),
                row.getString("id_token"),
                SignInProof.of(row.getString("acr"), Jdbc.instant(row, "proved_at")),
                Jdbc.instant(row, "opened_at"),
                Jdbc.instant(row, "seen_at"),
                Jdbc.instant(row, "second_factor_since") != null);
    }
}
