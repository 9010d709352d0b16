package net.imgsecurity.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.SignInProof;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who has to sign in with a second factor: organisation administrators and IMG's staff, and whoever has set one up. For a
 * demonstration {@code portal.second-factor.except} names accounts of which their roles demand none, by sign-in addresses and
 * in development only.
 */
@ApplicationScoped
class SecondFactor {
    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.second-factor.except")
    Optional<String> except;

    @Inject
    @ConfigProperty(name = "portal.stage", defaultValue = "production")
    String stage;

    /** Whether an exception is what lets the account in. */
    boolean excepts(AccountView account, Role role, SignInProof proof) {
        return role.demandsSecondFactor() && !proof.secondFactor() && isExcepted(account);
    }

    /** Whether the account has signed in with one before, so that no password alone is enough any more. */
    boolean has(AccountId account) {
        return jdbc.first(
                        "SELECT second_factor_since FROM account WHERE id = ?",
                        row -> Optional.ofNullable(Jdbc.instant(row, "second_factor_since")),
                        account)
                .flatMap(since -> since)
                .isPresent();
    }

    /** @param has whether the account has one */
    boolean missing(AccountView account, boolean has, Role role, SignInProof proof) {
        return !proof.secondFactor() && (has || role.demandsSecondFactor() && !isExcepted(account));
    }

    void used(AccountId account, SignInProof proof) {
        if (proof.secondFactor()) {
            jdbc.update(
                    "UPDATE account SET second_factor_since = ? WHERE id = ? AND second_factor_since IS NULL",
                    clock.instant(),
                    account);
        }
    }

    /** Never in production, whatever is configured. */
    private boolean isExcepted(AccountView account) {
        return except.isPresent()
                && "development".equals(stage)
                && Set.of(except.get().split(","))
                        .contains(account.signInAddress().value());
    }
}
