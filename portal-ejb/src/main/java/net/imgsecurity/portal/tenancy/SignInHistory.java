package net.imgsecurity.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;

/** An account's sign-ins, for its holder to recognise: time, device and how. Kept for 90 days, longer under a legal hold. */
@ApplicationScoped
class SignInHistory {
    static final Duration KEPT = Duration.ofDays(90);
    private static final int SHOWN = 20;

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    /** Also forgets what is too old, of all accounts; a few rows at a time, so that nobody waits for it. */
    void add(AccountId account, Arrival arrival) {
        var now = clock.instant();
        jdbc.update(
                "DELETE FROM sign_in WHERE at < ? AND account_id NOT IN " + Holds.ACCOUNTS + " LIMIT 100",
                now.minus(KEPT));
        jdbc.update(
                "INSERT INTO sign_in (id, account_id, at, device, second_factor) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                account,
                now,
                arrival.device(),
                arrival.proof().secondFactor());
    }

    /** The last ones, newest first. */
    List<SignInView> of(AccountId account) {
        return jdbc.list(
                "SELECT at, device, second_factor FROM sign_in WHERE account_id = ? AND at >= ? ORDER BY at DESC LIMIT "
                        + SHOWN,
                row -> new SignInView(
                        Jdbc.instant(row, "at"), row.getString("device"), row.getBoolean("second_factor")),
                account,
                clock.instant().minus(KEPT));
    }
}
