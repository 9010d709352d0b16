package net.imgsecurity.portal.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.subjectdata.Limitation;
import net.imgsecurity.portal.subjectdata.Limitations;
import net.imgsecurity.portal.testing.Arrivals;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is forgotten about accounts by its age stays for whoever is under a legal hold. */
@ArquillianTest
@Tag("E5")
class HeldIT {
    private static final Duration LONG = Duration.ofDays(400);
    private static final int MOST_PORTIONS = 20;

    @Inject
    World world;

    @Inject
    SignInHistory history;

    @Inject
    AddressChanges changes;

    @Inject
    Limitations limitations;

    @Inject
    MovableClock clock;

    @Inject
    Clock time;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private AccountId amara;
    private AccountId jon;

    @BeforeEach
    void bothSignInAndAskForAnotherAddressAndOneIsHeld() {
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        amara = halden.account("Amara Okafor").id();
        jon = halden.account("Jon Veld").id();
        bothComeAndAsk("first");
        halden.as(
                "Jon Veld",
                () -> transactions.run(() -> {
                    limitations.set(
                            halden.tenant(),
                            halden.person("Amara Okafor"),
                            Limitation.LEGAL_HOLD,
                            null,
                            "A claim before the court of Oslo");
                    return null;
                }));
        clock.forward(LONG);
    }

    @AfterEach
    void putClockRight() {
        clock.putRight();
    }

    @Test
    void untilItIsLifted() {
        bothComeAndAsk("second");
        assertEquals(Set.of(), oldOf(jon));
        assertEquals(Set.of("sign_in", "sign_in_address_change"), oldOf(amara));

        halden.as(
                "Jon Veld",
                () -> transactions.run(() -> {
                    limitations.lift(halden.tenant(), halden.person("Amara Okafor"), Limitation.LEGAL_HOLD);
                    return null;
                }));
        bothComeAndAsk("third");
        assertEquals(Set.of(), oldOf(amara));
    }

    /** Old sign-ins go a few at a time, whosever they are: others come until it was the turn of these. */
    private void bothComeAndAsk(String mailbox) {
        for (int i = 0; i < MOST_PORTIONS; i++) {
            transactions.run(() -> {
                history.add(amara, Arrivals.of("subject", "session"));
                history.add(jon, Arrivals.of("subject", "session"));
                return null;
            });
        }
        transactions.run(() -> {
            changes.ask(amara, halden.tenant(), new EmailAddress(mailbox + ".amara@" + halden.slug() + ".example"));
            changes.ask(jon, halden.tenant(), new EmailAddress(mailbox + ".jon@" + halden.slug() + ".example"));
            return null;
        });
    }

    /** The tables that have something of the account from before. */
    private Set<String> oldOf(AccountId account) {
        return Map.of("sign_in", "at", "sign_in_address_change", "asked_at").entrySet().stream()
                .filter(table -> hasOld(table.getKey(), table.getValue(), account))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean hasOld(String table, String column, AccountId account) {
        return transactions.run(() -> jdbc.first(
                        "SELECT 1 FROM " + table + " WHERE account_id = ? AND " + column + " < ? LIMIT 1",
                        row -> true,
                        account,
                        time.instant().minus(LONG.dividedBy(2)))
                .isPresent());
    }
}
