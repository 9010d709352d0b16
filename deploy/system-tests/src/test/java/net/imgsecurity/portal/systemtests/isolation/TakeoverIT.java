package net.imgsecurity.portal.systemtests.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.CookieHeader;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Account;
import net.imgsecurity.portal.systemtests.stack.AddressLinks;
import net.imgsecurity.portal.systemtests.stack.Choice;
import net.imgsecurity.portal.systemtests.stack.Mailbox;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways in which an administrator of one organisation could become, or learn of, a person of another. */
@RunningPortal
class TakeoverIT {
    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "known-" + once + "@halden.example";
    private Portal portal;
    private Wire wire;
    private Database database;
    private Administering halden;
    private Administering northreach;

    @BeforeEach
    void reach(Portal running) throws SQLException {
        portal = running;
        wire = new Wire(running.addresses().portal());
        database = new Database(running.database());
        halden = new Administering(wire, database, running.account(Demonstration.HALDEN));
        northreach = new Administering(wire, database, running.account(Demonstration.NORTHREACH));
    }

    @AfterEach
    void leave() throws SQLException {
        database.close();
    }

    @Test
    void anImportOfAKnownAddressTellsTheImporterNothingAndAttachesNobody() throws SQLException {
        halden.load("H-" + once + ",Known,Person," + address);
        var person = signedIn(address);
        var before = account(address);
        var known = northreach.load("K-" + once + ",Known,Person," + address);
        var unknown = northreach.load("U-" + once + ",Known,Person,unknown-" + once + "@halden.example");

        assertEquals(masked(unknown), masked(known), "the reports on the two files");
        assertEquals(masked(northreach.row("U-" + once)), masked(northreach.row("K-" + once)), "the rows of the list");
        assertEquals(masked(northreach.person("U-" + once)), masked(northreach.person("K-" + once)), "the profiles");
        assertEquals(before, account(address), "the account");
        assertEquals(404, asked(person, "/api/v1/me/profile", "northreach"));
        assertEquals(200, asked(person, "/api/v1/me/profile", "halden"));
        assertTrue(
                Administering.tree(wire.send(Call.of("GET", "/api/v1/me/organisations")
                                .with("Authorization", "Bearer " + person.token())))
                        .toString()
                        .contains("PENDING"),
                "the person is told, and decides");
    }

    @Test
    void whoeverNamesAKnownAddressCannotRenameItsAccount() throws SQLException {
        halden.load("H-" + once + ",Known,Person," + address);
        var before = account(address);
        northreach.load("K-" + once + ",Other,Name," + address);
        northreach.change("K-" + once, "givenName", "Changed");
        northreach.load("K-" + once + ",Third,Name," + address);
        assertEquals(before, account(address));
    }

    @Test
    void anotherContactAddressIsNoOtherWayToSignIn() throws SQLException {
        halden.load("H-" + once + ",Known,Person," + address);
        var before = account(address);
        var taken = "taken-" + once + "@halden.example";
        halden.change("H-" + once, "email", taken);
        halden.load("H-" + once + ",,,also-" + taken);

        assertEquals(before, account(address));
        var person = signedIn(address);
        var shown = Administering.tree(
                wire.send(Call.of("GET", "/api/v1/me/profile").with("Authorization", "Bearer " + person.token())));
        assertEquals(address, shown.path("signInAddress").asText());
        var other = portal.fresh(taken);
        assertThrows(RuntimeException.class, other::token);
    }

    @Test
    void anAdministratorWhoRenamesAPersonOfTwoOrganisationsDoesNotReachTheAccount() throws SQLException {
        var alex = Demonstration.TWICE.address();
        var before = account(alex);
        var told = told(alex);
        northreach.change("N-002", "familyName", "Taken");
        northreach.load("N-002,Over,Taken," + alex);
        try {
            assertEquals(before, account(alex));
            assertEquals(told, told(alex), "what Keycloak is told");
            assertEquals("Moreau", halden.person("000103").path("familyName").asText());
        } finally {
            northreach.change("N-002", "familyName", "Moreau");
            northreach.change("N-002", "givenName", "Alex");
        }
    }

    @Test
    void anInvitationOfAKnownAddressTellsNothingAndOnlyItsHolderCanAnswerIt() throws SQLException {
        halden.load("H-" + once + ",Known,Person," + address);
        var person = signedIn(address);
        var before = account(address);
        var mira = portal.fresh(Demonstration.NORTHREACH.address());
        var inviting = new Administering(wire, database, mira);
        var unknown = inviting.invite("U-" + once, "Person", "unknown-" + once + "@halden.example");
        var known = inviting.invite("K-" + once, "Person", address);
        database.settle();
        assertEquals(masked(unknown), masked(known), "the answers");
        assertEquals(masked(inviting.row("U-" + once)), masked(inviting.row("K-" + once)), "the rows of the list");

        // She has the link all the same, say from a mailbox that she reads.
        var link = "/invitation?token=" + AddressLinks.invitation(portal, address);
        var opened = wire.send(new CookieHeader(mira.cookies()).on(Call.of("GET", link)));
        assertTrue(opened.status() < 500, () -> "it answers " + opened.status());
        assertTrue(membership("K-" + once).contains("PENDING"), "a link alone accepts nothing");
        assertEquals(before, account(address), "the account");
        assertEquals(404, asked(person, "/api/v1/me/profile", "northreach"));
    }

    @Test
    void askingForSomebodysAddressIsNoWayIntoTheirAccount() throws SQLException {
        halden.load("H-" + once + ",Known,Person," + address);
        halden.load("A-" + once + ",An,Attacker,attacker-" + once + "@halden.example");
        signedIn(address);
        var attacker = new Administering(wire, database, signedIn("attacker-" + once + "@halden.example"));
        var before = List.of(account(address), account("attacker-" + once + "@halden.example"));
        var free = attacker.askForAddress("unknown-" + once + "@halden.example");
        var taken = attacker.askForAddress(address);
        database.settle();

        assertEquals(masked(free), masked(taken), "the answers");
        assertEquals(before, List.of(account(address), account("attacker-" + once + "@halden.example")));
        var mail = new Mailbox(portal.addresses(), address);
        assertTrue(mail.text("Your address was asked for").contains("account"));
        assertThrows(IllegalStateException.class, () -> mail.link("Your address was asked for"), "with no link");
        assertThrows(IllegalStateException.class, () -> mail.link("Confirm your new sign-in address"));
    }

    /** The other side: without it the tests above could not tell a refusal from a rename that never works. */
    @Test
    void aHolderWhoRenamesThemselvesReachesTheAccountAndKeycloak() throws SQLException {
        halden.load("H-" + once + ",Known,Person," + address);
        var person = new Administering(wire, database, signedIn(address));
        var told = told(address);
        person.changeOwn("familyName", "Márquez-Ōta");
        assertTrue(account(address).get(0).contains("Márquez-Ōta"), "the account");
        assertEquals(told + 1, told(address), "what Keycloak is told");
    }

    /** Once they joined the organisation that named them. */
    private Account signedIn(String signInAddress) throws SQLException {
        var person = portal.fresh(signInAddress);
        Choice.ofTheOnly(portal, person);
        // Keycloak hears of it before anything else is said of them.
        database.settle();
        return person;
    }

    private int asked(Account person, String path, String organisation) {
        return wire.send(Call.of("GET", path)
                        .with("Authorization", "Bearer " + person.token())
                        .with("Portal-Organisation", organisation))
                .status();
    }

    /** Everything that identifies an account, and what it is called. */
    private List<String> account(String signInAddress) throws SQLException {
        return database.list(
                "SELECT HEX(id), subject, sign_in_address, given_name, family_name, language FROM account"
                        + " WHERE sign_in_address = ?",
                row -> row.getString(1)
                        + row.getString(2)
                        + row.getString(3)
                        + row.getString(4)
                        + row.getString(5)
                        + row.getString(6),
                signInAddress);
    }

    private List<String> membership(String employeeNumber) throws SQLException {
        return database.list(
                "SELECT m.state FROM membership m JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.person_id"
                        + " WHERE p.employee_number = ?",
                row -> row.getString(1),
                employeeNumber);
    }

    /** How often Keycloak was told of the account. */
    private int told(String signInAddress) throws SQLException {
        return database.list(
                        "SELECT COUNT(*) FROM job j JOIN account a ON a.id = j.reference WHERE a.sign_in_address = ?"
                                + " AND j.kind = 'identity.account'",
                        row -> row.getInt(1),
                        signInAddress)
                .get(0);
    }

    /** Without what differs because it was said by the importer, or at another moment. */
    private static String masked(JsonNode shown) {
        return shown.toString()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME")
                .replaceAll("[KU]-[0-9a-f]{8}", "NUMBER")
                .replaceAll("(un)?known-[0-9a-f]{8}@halden.example", "MAIL");
    }
}
