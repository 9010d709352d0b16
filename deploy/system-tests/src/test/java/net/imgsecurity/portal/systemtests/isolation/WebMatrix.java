package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Expectation.ANY;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.REFUSED;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.inventory.Pages;
import net.imgsecurity.portal.systemtests.inventory.War;
import net.imgsecurity.portal.systemtests.isolation.Runner.Sender;

/** All pages, buttons, servlets and files: first by those who may, then by everybody else. */
final class WebMatrix {
    private static final Set<String> STAFF_WRITES = Set.of("reading", "audit_entry", "audit_content");

    private final World world;
    private final Runner runner;
    private final WebProbes pages;
    private final WebStaff staff;
    private final WebActions actions;
    private final WebStrangers strangers;
    private final WebLinks links;
    private final List<War> wars;

    WebMatrix(World world, Runner runner, List<War> wars) {
        this.world = world;
        this.runner = runner;
        this.wars = wars;
        var stolen = new LinkedHashMap<String, HtmlForm>();
        this.pages = new WebProbes(world);
        this.staff = new WebStaff(world);
        this.actions = new WebActions(world, stolen);
        this.strangers = new WebStrangers(world, stolen);
        this.links = new WebLinks(world);
    }

    void run() throws SQLException {
        for (var caller : world.people().all()) {
            var own = world.target(caller.organisation()).tenant();
            var isStaff = caller.role() == Caller.Role.IMG_STAFF;
            runner.phase(
                    "pages, " + caller.title() + " by right",
                    // A reading that staff open lies with the organisation that is read, and so does the entry about
                    // it.
                    (tenant, table) -> tenant == own || isStaff && STAFF_WRITES.contains(table),
                    sender -> byRight(caller, sender));
        }
        for (var caller : world.people().all()) {
            runner.phase(
                    "pages, " + caller.title() + " by wrong",
                    (tenant, table) -> false,
                    sender -> byWrong(caller, sender));
        }
        runner.phase("pages, nobody", (tenant, table) -> false, this::nobody);
        runner.phase("servlets and files", (tenant, table) -> false, this::rest);
    }

    private void byRight(Caller caller, Sender sender) {
        for (var page : WebRegistry.KNOWN) {
            if (page.roles().contains(caller.role())) {
                sender.send(takesReading(page) ? staff.granted(page) : pages.granted(page, caller));
                actions.byRight(page, caller, sender);
            }
        }
    }

    private void byWrong(Caller caller, Sender sender) {
        for (var page : WebRegistry.KNOWN) {
            var may = page.roles().contains(caller.role());
            sender.send(may && takesReading(page) ? staff.attacks(page) : pages.attacks(page, caller));
            sender.send(strangers.attacks(page, caller.title(), caller.session(), may || page.isOpen()));
            sender.send(links.pressed(page, caller.title(), caller.session()));
            if (may) {
                actions.byWrong(page, caller, sender);
            }
        }
    }

    private void nobody(Sender sender) {
        var outside = new WebNobody(world);
        var proofs = WebNobody.wrongProofs(world.people().jon());
        for (var page : WebRegistry.KNOWN) {
            sender.send(outside.closed(page, proofs));
            if (page.isOpen()) {
                sender.send(links.pressed(page, "anonymous", Credentials.NONE));
            }
            if (!page.isOpen()) {
                proofs.forEach(
                        (name, credentials) -> sender.send(strangers.attacks(page, name, credentials, false).stream()
                                // Whoever has no session may sign out of none.
                                .filter(probe -> !probe.operation().endsWith("/signout"))
                                .toList()));
            }
        }
    }

    private void rest(Sender sender) {
        var callers = new LinkedHashMap<String, Credentials>(Map.of("anonymous", Credentials.NONE));
        world.people().all().forEach(caller -> callers.put(caller.title(), caller.session()));
        var probes = new ArrayList<Probe>();
        callers.forEach((name, credentials) -> {
            WebRegistry.SERVLETS.forEach((pattern, addresses) -> addresses.forEach(address -> {
                probes.add(new Probe(pattern, name, credentials, Call.of("GET", address), ANY, List.of(), null));
                probes.add(new Probe(pattern, name, credentials, Call.of("DELETE", address), REFUSED, List.of(), null));
            }));
            for (var war : wars) {
                var root = war.name().equals("portal-api") ? "/api" : "";
                for (var part : Pages.parts(war)) {
                    probes.add(new Probe(
                            "part", name, credentials, Call.of("GET", root + part), REFUSED, List.of(), null));
                    probes.add(new Probe(
                            "part",
                            name,
                            credentials,
                            Call.of("GET", root + part.replace(".xhtml", "")),
                            REFUSED,
                            List.of(),
                            null));
                }
            }
        });
        sender.send(probes);
    }

    private static boolean takesReading(KnownPage page) {
        return page.parameters().containsValue(Kind.READING);
    }
}
