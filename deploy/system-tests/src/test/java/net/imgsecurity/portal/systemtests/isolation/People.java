package net.imgsecurity.portal.systemtests.isolation;

import java.util.List;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.http.CookieHeader;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.isolation.Caller.Role;
import net.imgsecurity.portal.systemtests.stack.Account;
import net.imgsecurity.portal.systemtests.stack.Choice;
import net.imgsecurity.portal.systemtests.stack.Portal;

/**
 * Who calls: each role, in organisations that have nothing to do with each other, and one person in two of them, in one of which
 * they are an auditor.
 */
record People(
        Caller mira,
        Caller jon,
        Caller tomas,
        Caller amara,
        Caller alexAtHalden,
        Caller alexAtNorthreach,
        Caller rosa) {

    static People signIn(Portal portal) {
        var wire = new Wire(portal.addresses().portal());
        return new People(
                person("mira", portal.account(Demonstration.NORTHREACH), "northreach", Role.ADMINISTRATOR),
                person("jon", portal.account(Demonstration.HALDEN), "halden", Role.ADMINISTRATOR),
                person("tomas", portal.account(Demonstration.CORVANE), "corvane", Role.ADMINISTRATOR),
                person("amara", portal.account(Demonstration.MEMBER), "halden", Role.MEMBER),
                alex(portal.fresh(Demonstration.TWICE.address()), "halden", Role.MEMBER, wire),
                alex(portal.fresh(Demonstration.TWICE.address()), Auditing.AT, Role.AUDITOR, wire),
                person("rosa", portal.account(Demonstration.STAFF), "img", Role.IMG_STAFF));
    }

    List<Caller> all() {
        return List.of(mira, jon, tomas, amara, alexAtHalden, alexAtNorthreach, rosa);
    }

    List<Caller> administrators() {
        return List.of(mira, jon, tomas);
    }

    private static Caller person(String name, Account account, String organisation, Role role) {
        var browser = new CookieHeader(account.cookies());
        return new Caller(name, account, browser, organisation, role, false, organisation + "/" + name);
    }

    /** Signs in and opens one of the two organisations, as the page that offers them does. */
    private static Caller alex(Account account, String slug, Role role, Wire wire) {
        var browser = new CookieHeader(account.cookies());
        Choice.of(wire, browser, slug.equals("halden") ? 0 : 1);
        return new Caller("alex", account, browser, slug, role, true, slug + "/alex");
    }
}
