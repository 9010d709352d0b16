package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;

import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.stack.AddressLinks;
import net.imgsecurity.portal.systemtests.stack.ListLinks;
import net.imgsecurity.portal.systemtests.stack.PlantedDrift;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.StoppedWork;

/** An address with something to show for each page that there is; which pages there are, the archive says. */
final class EveryPage {
    private EveryPage() {}

    /** For everybody, signed in or not. */
    static final List<String> PUBLIC = List.of(
            "/policy",
            "/policy/data",
            "/policy/purposes",
            "/policy/recipients",
            "/policy/cookies",
            "/policy/complaints",
            "/policy/changes",
            "/help",
            "/accessibility");

    /** For an administrator of Halden, whose people are loaded. */
    static List<String> ofAdministrator(Portal portal) throws SQLException {
        DemonstrationPeople.load(portal, HALDEN);
        var api = Api.of(portal, HALDEN);
        var amara = "?id=" + api.id("000102");
        var file = api.read("/organisation/imports").at("/items/0/links/self").asText();
        var own = List.of(
                "/overview",
                "/profile",
                "/profile-edit",
                "/data",
                "/data-category?category=usage",
                "/profile-undo?change=" + changed(api),
                "/looks",
                "/sign-in-address",
                "/sign-in-address-confirm?token=" + link(portal, "ASKED", AddressLinks.CONFIRM),
                "/sign-in-address-undo?token=" + link(portal, "CHANGED", AddressLinks.UNDO),
                "/sign-in-address-undone",
                "/security",
                "/session",
                "/second-factor",
                "/unsubscribe?token=" + ListLinks.token(portal, "nobody@halden.example"),
                "/preferences",
                "/consent?id=" + decided(api),
                "/my-data",
                "/organisations",
                "/organisation/people",
                "/organisation/person" + amara,
                "/organisation/person-edit" + amara,
                "/organisation/member" + amara,
                "/organisation/invite",
                "/invitation?token=" + AddressLinks.invitation(portal, invited(portal, api)),
                "/organisation/imports",
                "/organisation/import?id=" + file.replaceFirst("^.*/", ""),
                "/organisation/readings",
                "/organisation/audit",
                "/organisation/jobs",
                "/organisation/job?id=" + StoppedWork.organisation(portal, "halden"),
                "/signin-problem",
                "/signed-out");
        return Stream.concat(own.stream(), PUBLIC.stream()).toList();
    }

    /** For somebody of Halden without any office: of an administrator's pages those about oneself, and those for everybody. */
    static List<String> ofMember(Portal portal) throws SQLException {
        return ofAdministrator(portal).stream()
                .filter(address -> !address.startsWith("/organisation/") && !address.contains("?"))
                .toList();
    }

    /** For this member of IMG's staff, who gives a reason on the way. */
    static List<String> ofStaff(Portal portal, Visitor staff) throws SQLException {
        DemonstrationPeople.load(portal, HALDEN);
        PlantedDrift.plant(portal);
        staff.page().navigate(staff.address("/img/organisation?organisation=halden"));
        staff.page().locator("[id='form:reason:input']").fill(Made.reason());
        staff.page().locator("[id='form:read']").click();
        staff.page().waitForURL(address -> address.contains("/img/people"));
        var people = staff.place();
        staff.page().locator("tbody th a").first().click();
        staff.page().waitForURL(address -> address.contains("/img/person"));
        return List.of(
                "/img/organisations",
                "/img/organisation?organisation=halden",
                people,
                staff.place(),
                "/img/drift",
                "/img/difference?id=" + PlantedDrift.ID,
                "/img/briefings",
                "/img/briefing?id=" + issue(staff),
                "/img/jobs",
                "/img/audit",
                "/img/policy",
                "/img/job?id=" + StoppedWork.organisation(portal, "corvane"));
    }

    /** @return the id of an issue of the briefing, a draft */
    private static String issue(Visitor staff) {
        var page = staff.context().newPage();
        page.navigate(staff.address("/img/briefings"));
        page.locator("[id='form:subject:input']").fill(Made.reason());
        page.locator("[id='form:text:input']").fill(Made.reason());
        page.locator("[id='form:write']").click();
        page.waitForURL(address -> address.contains("/img/briefing?id="));
        var id = page.url().replaceFirst(".*id=", "");
        page.close();
        return id;
    }

    /** The newest change that an administrator made to their own profile. */
    private static String changed(Api api) {
        api.edit(
                "/me/profile",
                Map.of("department", "Water " + ThreadLocalRandom.current().nextInt(100_000)));
        return api.read("/me/profile/history").at("/items/0/id").asText();
    }

    /** @return the id of a decision about marketing */
    private static String decided(Api api) {
        api.send(api.call("POST", "/me/preferences/withdrawal"));
        return api.read("/me/consents").at("/items/0/id").asText();
    }

    /** @return the mail address of somebody who is invited to Halden */
    private static String invited(Portal portal, Api api) {
        var once = UUID.randomUUID().toString().substring(0, 8);
        var address = "invited-" + once + "@halden.example";
        var body = """
                {"employeeNumber":"I-%s","role":"MEMBER","profile":{"familyName":"Invited","language":"en","email":"%s"}}
                """.formatted(once, address);
        var answer = api.send(Call.of("POST", Api.ROOT + "/organisation/invitations")
                // Whoever lets somebody in has signed in just now.
                .with(
                        "Authorization",
                        "Bearer " + portal.fresh(HALDEN.address()).token())
                .with("application/json", body.getBytes(StandardCharsets.UTF_8)));
        if (answer.status() != HttpURLConnection.HTTP_ACCEPTED) {
            throw new IllegalStateException("the invitation was answered with " + answer.status());
        }
        return address;
    }

    private static String link(Portal portal, String state, String purpose) throws SQLException {
        var token = AddressLinks.token(purpose + UUID.randomUUID());
        AddressLinks.write(portal, "halden", HALDEN.address(), state, purpose, token, 60);
        return token;
    }

    /** Paths alone. */
    static Stream<String> paths(List<String> addresses) {
        return addresses.stream().map(address -> address.replaceFirst("[?].*", ""));
    }
}
