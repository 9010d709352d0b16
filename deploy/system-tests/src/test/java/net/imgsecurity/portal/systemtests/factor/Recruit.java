package net.imgsecurity.portal.systemtests.factor;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.stack.Account;
import net.imgsecurity.portal.systemtests.stack.Choice;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** Somebody new at Halden, of whom the demonstration makes no exception. */
record Recruit(Account account) {
    private static final int TRIES = 5;
    private static final Duration IS_MADE = Duration.ofMinutes(2);

    static Recruit member(Portal portal) {
        var recruit = named(portal);
        Choice.ofTheOnly(portal, recruit.account());
        return recruit;
    }

    /** Whom a file named, and who has not joined yet. */
    static Recruit named(Portal portal) {
        var once = UUID.randomUUID().toString().substring(0, 8);
        var address = "recruit-" + once + "@halden.example";
        var file = "Employee number,Given name,Family name,Work e-mail\nR-%s,Ines,Duarte,%s\n".formatted(once, address);
        var api = Api.of(portal, Demonstration.HALDEN);
        var answer = api.send(
                api.call("POST", "/organisation/imports").with("text/csv", file.getBytes(StandardCharsets.UTF_8)));
        if (!answer.isSuccess()) {
            throw new IllegalStateException("the import was answered with " + answer.status());
        }
        var account = portal.fresh(address);
        Eventually.succeeds(IS_MADE, account::token);
        return new Recruit(account);
    }

    static Recruit administrator(Portal portal) throws SQLException {
        return as("ADMINISTRATOR", member(portal), portal);
    }

    /** By the database's owner: a journey gives roles by the page. */
    static Recruit as(String role, Recruit recruit, Portal portal) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement("UPDATE membership SET role = ?"
                        + " WHERE account_id = (SELECT id FROM account WHERE sign_in_address = ?)")) {
            statement.setString(1, role);
            statement.setString(2, recruit.address());
            statement.executeUpdate();
        }
        return recruit;
    }

    String address() {
        return account.address();
    }

    /** On Keycloak's page for name and password. */
    void proves(Visitor visitor) {
        visitor.page().locator("input[name=username]").fill(address());
        password(visitor);
    }

    /** Back from Keycloak; a busy machine may keep it from answering in time, and people then try again as they are told. */
    static void comesBack(Visitor visitor, String path) {
        visitor.page().waitForURL(address -> address.startsWith(visitor.address("/")));
        for (int i = 0; i < TRIES && !visitor.place().equals(path); i++) {
            if (visitor.place().startsWith("/signin/callback")) {
                visitor.follows("Sign in again");
            } else if (visitor.place().startsWith("/second-factor")) {
                visitor.follows("Go on with the second factor");
            }
            visitor.page().waitForURL(address -> address.startsWith(visitor.address("/")));
        }
        visitor.page().waitForURL(visitor.address(path));
    }

    /** On Keycloak's page for the password alone. */
    void password(Visitor visitor) {
        visitor.page().locator("input[name=password]").fill(Demonstration.STAFF.password());
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForLoadState();
    }
}
