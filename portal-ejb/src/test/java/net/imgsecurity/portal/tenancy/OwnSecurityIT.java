package net.imgsecurity.portal.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.testing.Arrivals;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see and end of their own sessions. */
@ArquillianTest
class OwnSecurityIT {
    @Inject
    World world;

    @Inject
    Sessions sessions;

    @Inject
    OwnSecurity security;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Inject
    MovableClock movable;

    private Organisation halden;

    @BeforeEach
    void anOrganisation() {
        halden = world.client("Halden").member("Amara Okafor").member("Jon Veld");
    }

    @AfterEach
    void putTheClockRight() {
        movable.putRight();
    }

    @Test
    void endsOneOfOnesOwnHereAtOnceAndAsksForItsEndAtTheProvider() {
        var mine = open("Amara Okafor", "a");
        var lost = open("Amara Okafor", "b");

        halden.as("Amara Okafor", () -> security.end(id(lost).toString()));

        assertTrue(sessions.find(lost).isEmpty());
        assertTrue(sessions.find(mine).isPresent());
        assertEquals(List.of(sid("b")), toBeEnded());
        assertEquals(1, entries("session.ended"));
    }

    @Test
    void leavesAnEntryAlsoWhenOnlyProgramsAreSignedOut() {
        var mine = open("Amara Okafor", "a");

        assertEquals(0, halden.as("Amara Okafor", () -> security.endOthers(id(mine))));

        assertEquals(1, entries("session.others-ended"));
    }

    @Test
    void endsNobodyElses() {
        var amara = open("Amara Okafor", "a");

        assertThrows(
                NotFound.class,
                () -> halden.as("Jon Veld", () -> security.end(id(amara).toString())));
        halden.as("Jon Veld", () -> security.endOthers(null));

        assertTrue(sessions.find(amara).isPresent());
        assertEquals(List.of(), halden.as("Jon Veld", () -> security.sessions()));
    }

    @Test
    void endsAllButTheOneThatAsks() {
        var mine = open("Amara Okafor", "a");
        var two = open("Amara Okafor", "b");
        var sameBrowser = open("Amara Okafor", "a");

        assertEquals(2, halden.as("Amara Okafor", () -> security.endOthers(id(mine))));

        assertTrue(sessions.find(mine).isPresent());
        assertFalse(sessions.find(two).isPresent());
        assertFalse(sessions.find(sameBrowser).isPresent());
        assertEquals(List.of(sid("b")), toBeEnded(), "the one that goes on lives on the other at the provider");
        assertEquals(
                List.of(sid("a")),
                transactions.run(() -> jdbc.list(
                        "SELECT kept FROM ended_session WHERE of_subject = ?",
                        row -> row.getString("kept"),
                        halden.account("Amara Okafor").subject())),
                "and whatever else the provider has");
    }

    @Test
    void showsSessionsThatStandWithDeviceAndTime() {
        open("Amara Okafor", "a");
        movable.forward(Duration.ofMinutes(31));
        var later = open("Amara Okafor", "b");

        var shown = halden.as("Amara Okafor", () -> security.sessions());

        assertEquals(List.of(id(later)), shown.stream().map(OwnSession::id).toList());
        assertEquals("Firefox, Linux", shown.get(0).device());
        assertFalse(shown.get(0).secondFactor());
    }

    @Test
    void showsSignInsForNinetyDays() {
        open("Amara Okafor", "a");
        movable.forward(Duration.ofDays(89));
        open("Amara Okafor", "b");
        assertEquals(2, halden.as("Amara Okafor", () -> security.signIns()).size());

        movable.forward(Duration.ofDays(2));
        open("Jon Veld", "c");

        assertEquals(1, halden.as("Amara Okafor", () -> security.signIns()).size());
        var kept = transactions.run(() -> jdbc.list(
                "SELECT id FROM sign_in WHERE account_id = ?",
                row -> 1,
                halden.account("Amara Okafor").id()));
        assertEquals(1, kept.size(), "what is no longer shown is gone");
    }

    @Test
    void knowsWhetherThereIsASecondFactor() {
        assertFalse(halden.as("Amara Okafor", () -> security.hasSecondFactor()));
        sessions.open(Arrivals.of(halden.account("Amara Okafor").subject(), sid("a"), true, clock.instant()), null);
        assertTrue(halden.as("Amara Okafor", () -> security.hasSecondFactor()));
    }

    private String open(String name, String idpSession) {
        return sessions.open(Arrivals.of(halden.account(name).subject(), sid(idpSession)), null)
                .orElseThrow();
    }

    private UUID id(String secret) {
        return sessions.find(secret).orElseThrow().id();
    }

    private String sid(String name) {
        return name + "-" + halden.slug();
    }

    private int entries(String action) {
        return transactions
                .run(() -> jdbc.list(
                        "SELECT id FROM audit_entry WHERE tenant_id = ? AND action = ?",
                        row -> 1,
                        halden.tenant(),
                        action))
                .size();
    }

    private List<String> toBeEnded() {
        return transactions.run(() -> jdbc.list(
                "SELECT idp_session FROM ended_session WHERE idp_session LIKE ?",
                row -> row.getString("idp_session"),
                "%-" + halden.slug()));
    }
}
