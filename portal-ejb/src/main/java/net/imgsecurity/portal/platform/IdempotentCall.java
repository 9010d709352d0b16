package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;

/**
 * The key under which this request may come again. It is claimed in the transaction of the first service that the request
 * calls, so that what the service does and the claim are there together or not at all.
 */
@RequestScoped
public class IdempotentCall {
    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    private byte[] key;
    private byte[] fingerprint;
    private boolean claimed;
    private boolean repeated;

    /**
     * @param hashedKey 32 bytes
     * @param hashedRequest 32 bytes that are the same for the same request only
     */
    public void under(byte[] hashedKey, byte[] hashedRequest) {
        this.key = hashedKey.clone();
        this.fingerprint = hashedRequest.clone();
    }

    /** What this request still calls is done without the key: it belongs to the answer, and not to the work. */
    public void end() {
        key = null;
    }

    /** Whether this request did its work under the key. */
    public boolean isClaimed() {
        return claimed;
    }

    /** Whether another request had claimed the key when this one tried to. */
    public boolean isRepeated() {
        return repeated;
    }

    /**
     * Waits for one who is about to claim the same key.
     *
     * @throws Conflict when it is claimed already
     * @throws Invalid 422 {@code idempotency.key-reused} when it is claimed by another request
     */
    void claim(Caller who) {
        if (!claim(who.tenant(), who.repeating())) {
            throw new Conflict("idempotency.unanswered");
        }
    }

    /**
     * For a service that nobody needs to be signed in for: the account and the organisation that it is about.
     *
     * @return false when the same key is claimed already; waits for one who is about to claim it
     * @throws Invalid 422 {@code idempotency.key-reused} when it is claimed by another request
     */
    public boolean claim(TenantId tenant, AccountId account) {
        if (key == null || claimed) {
            return true;
        }
        try {
            jdbc.update(
                    "INSERT INTO idempotency_key (tenant_id, account_id, key_hash, fingerprint, claimed_at)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    tenant,
                    account,
                    key,
                    fingerprint,
                    clock.instant());
        } catch (Conflict taken) {
            if (isAnothers(tenant, account)) {
                throw new Invalid("idempotency.key-reused");
            }
            repeated = true;
            return false;
        }
        claimed = true;
        return true;
    }

    /** Whoever claimed it has committed by now, since this waited for them. */
    private boolean isAnothers(TenantId tenant, AccountId account) {
        return jdbc.first(
                        "SELECT fingerprint FROM idempotency_key WHERE tenant_id = ? AND account_id = ? AND key_hash = ?",
                        row -> row.getBytes("fingerprint"),
                        tenant,
                        account,
                        key)
                .filter(first -> !Arrays.equals(first, fingerprint))
                .isPresent();
    }
}
