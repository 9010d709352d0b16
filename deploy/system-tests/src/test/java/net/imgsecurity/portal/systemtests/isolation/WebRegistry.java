package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Caller.Role.ADMINISTRATOR;
import static net.imgsecurity.portal.systemtests.isolation.Caller.Role.AUDITOR;
import static net.imgsecurity.portal.systemtests.isolation.Caller.Role.IMG_STAFF;
import static net.imgsecurity.portal.systemtests.isolation.Caller.Role.MEMBER;
import static net.imgsecurity.portal.systemtests.isolation.Kind.BRIEFING;
import static net.imgsecurity.portal.systemtests.isolation.Kind.CHANGE;
import static net.imgsecurity.portal.systemtests.isolation.Kind.CONFIRM_LINK;
import static net.imgsecurity.portal.systemtests.isolation.Kind.CONSENT;
import static net.imgsecurity.portal.systemtests.isolation.Kind.CURSOR;
import static net.imgsecurity.portal.systemtests.isolation.Kind.DRIFT;
import static net.imgsecurity.portal.systemtests.isolation.Kind.IMPORT;
import static net.imgsecurity.portal.systemtests.isolation.Kind.JOB;
import static net.imgsecurity.portal.systemtests.isolation.Kind.ORDER;
import static net.imgsecurity.portal.systemtests.isolation.Kind.PERSON;
import static net.imgsecurity.portal.systemtests.isolation.Kind.PLAIN;
import static net.imgsecurity.portal.systemtests.isolation.Kind.READING;
import static net.imgsecurity.portal.systemtests.isolation.Kind.SLUG;
import static net.imgsecurity.portal.systemtests.isolation.Kind.UNDO_LINK;
import static net.imgsecurity.portal.systemtests.isolation.Kind.WHO;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.ACKNOWLEDGE;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.CHOOSE;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.DECLINE;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.END_OTHERS;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.FIND;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.FOLLOW;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.MANAGE;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.OPEN;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.READ;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.RETRY;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.SAVE;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.SIGN_OUT;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.TURN;
import static net.imgsecurity.portal.systemtests.isolation.KnownPage.Action.UPLOAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.imgsecurity.portal.systemtests.inventory.Page;
import net.imgsecurity.portal.systemtests.isolation.Caller.Role;

/** How each page is called and each of its buttons pressed, and by whom by right; the archive says what there is. */
final class WebRegistry {
    private static final Role[] EVERYBODY = {MEMBER, AUDITOR, ADMINISTRATOR, IMG_STAFF};
    private static final Role[] READERS = {AUDITOR, ADMINISTRATOR};

    static final List<KnownPage> KNOWN = List.of(
            page("/overview", EVERYBODY),
            page("/profile", EVERYBODY).with("older", CURSOR),
            page("/data", EVERYBODY),
            page("/data-category", EVERYBODY).with("category", PLAIN).with("older", CURSOR),
            page("/looks", EVERYBODY).with("older", CURSOR),
            page("/preferences", EVERYBODY)
                    .with("older", CURSOR)
                    .with("saved", PLAIN)
                    .doing("open", OPEN)
                    .doing("form:save", SAVE)
                    .doing("all:stop", SAVE),
            page("/consent", EVERYBODY)
                    .with("id", CONSENT)
                    .doing("open", OPEN)
                    // Only reads, and only what the page shows.
                    .doing("file:fetch", OPEN),
            page("/unsubscribe").with("token", UNDO_LINK).doing("open", OPEN).doing("POST /unsubscribe", FOLLOW),
            page("/my-data", EVERYBODY)
                    .doing("copy:prepare", SAVE)
                    .doing("file:fetch", SAVE)
                    // Without the word that one is sure it does nothing.
                    .doing("form:erase", SAVE),
            page("/profile-undo", EVERYBODY)
                    .with("change", CHANGE)
                    .doing("open", OPEN)
                    .doing("form:undo", FOLLOW),
            page("/profile-edit", EVERYBODY).doing("open", OPEN).doing("form:save", SAVE),
            page("/sign-in-address", EVERYBODY).doing("form:ask", SAVE),
            page("/sign-in-address-confirm", EVERYBODY)
                    .with("token", CONFIRM_LINK)
                    .doing("open", OPEN)
                    .doing("form:confirm", FOLLOW),
            page("/sign-in-address-undo")
                    .with("token", UNDO_LINK)
                    .doing("open", OPEN)
                    .doing("form:undo", FOLLOW),
            page("/sign-in-address-undone"),
            page("/organisations", EVERYBODY)
                    .with("to", PLAIN)
                    .doing("form:choose", CHOOSE)
                    .doing("form:decline", DECLINE),
            page("/security", EVERYBODY)
                    .with("did", PLAIN)
                    .doing("form:end", END_OTHERS)
                    .doing("form:endOthers", END_OTHERS),
            page("/session", EVERYBODY),
            page("/second-factor", EVERYBODY).with("to", PLAIN),
            page("/organisation/people", READERS)
                    .with("sort", ORDER)
                    .with("down", PLAIN)
                    .with("from", CURSOR)
                    .doing("form:find", FIND)
                    .doing("turn:previous", TURN)
                    .doing("turn:next", TURN)
                    .looking(),
            page("/organisation/person", READERS)
                    .with("id", PERSON)
                    .with("older", CURSOR)
                    .doing("open", OPEN)
                    .looking(),
            page("/organisation/person-edit", ADMINISTRATOR)
                    .with("id", PERSON)
                    .doing("open", OPEN)
                    .doing("form:save", SAVE)
                    .looking(),
            page("/organisation/member", READERS)
                    .with("id", PERSON)
                    .with("did", PLAIN)
                    .doing("open", OPEN)
                    .doing("form:giveRole", MANAGE)
                    .doing("form:disable", MANAGE)
                    .doing("form:enable", MANAGE)
                    .doing("form:end", MANAGE)
                    .doing("form:invite", MANAGE)
                    .doing("form:withdraw", MANAGE)
                    .looking(),
            page("/organisation/invite", ADMINISTRATOR).doing("open", OPEN).doing("form:invite", MANAGE),
            page("/invitation").with("token", UNDO_LINK).doing("open", OPEN),
            page("/organisation/imports", ADMINISTRATOR).with("older", CURSOR).doing("form:upload", UPLOAD),
            page("/organisation/import", ADMINISTRATOR)
                    .with("id", IMPORT)
                    .with("after", CURSOR)
                    .with("row", CURSOR)
                    .doing("open", OPEN)
                    .doing("form:goOn", RETRY)
                    .looking(),
            page("/organisation/readings", READERS).with("older", CURSOR),
            page("/organisation/jobs", ADMINISTRATOR).with("older", CURSOR),
            page("/organisation/job", ADMINISTRATOR)
                    .with("id", JOB)
                    .doing("open", OPEN)
                    .doing("form:retry", RETRY),
            page("/img/drift", IMG_STAFF).with("older", CURSOR).doing("form:compare", MANAGE),
            page("/img/difference", IMG_STAFF)
                    .with("id", DRIFT)
                    .doing("open", OPEN)
                    .doing("form:settle", MANAGE)
                    .ofEverybody(),
            page("/img/jobs", IMG_STAFF).with("older", CURSOR),
            page("/img/job", IMG_STAFF)
                    .with("id", JOB)
                    .doing("open", OPEN)
                    .doing("form:retry", RETRY)
                    .ofEverybody(),
            page("/organisation/audit", READERS)
                    .with("action", PLAIN)
                    .with("actor", WHO)
                    .with("subject", WHO)
                    .with("from", PLAIN)
                    .with("until", PLAIN)
                    .with("older", CURSOR)
                    .with("asked", PLAIN)
                    .doing("GET /organisation/audit", OPEN)
                    .doing("verify:now", SAVE)
                    .looking(),
            page("/img/audit", IMG_STAFF).with("after", SLUG),
            page("/img/briefings", IMG_STAFF).with("older", CURSOR).doing("form:write", SAVE),
            page("/img/briefing", IMG_STAFF)
                    .with("id", BRIEFING)
                    .doing("open", OPEN)
                    .doing("form:send", MANAGE)
                    .ofEverybody(),
            page("/img/organisations", IMG_STAFF).with("after", SLUG),
            page("/img/organisation", IMG_STAFF)
                    .with("organisation", SLUG)
                    .doing("open", OPEN)
                    .doing("form:read", READ),
            page("/img/people", IMG_STAFF)
                    .with("reading", READING)
                    .with("sort", ORDER)
                    .with("down", PLAIN)
                    .with("from", CURSOR)
                    .doing("form:find", FIND)
                    .doing("turn:previous", TURN)
                    .doing("turn:next", TURN)
                    .looking(),
            page("/img/person", IMG_STAFF)
                    .with("reading", READING)
                    .with("id", PERSON)
                    .with("older", CURSOR)
                    .doing("open", OPEN)
                    .doing("form:restrict", SAVE)
                    .doing("form:hold", SAVE)
                    // Shown while there is something to lift.
                    .doing("lift:restriction", RETRY)
                    .doing("lift:hold", RETRY)
                    .looking(),
            page("/policy"),
            page("/policy/data"),
            page("/policy/purposes"),
            page("/policy/recipients"),
            page("/policy/cookies"),
            page("/policy/complaints"),
            page("/policy/changes"),
            page("/help"),
            page("/accessibility"),
            page("/img/policy", IMG_STAFF),
            page("/signin-problem"),
            page("/signed-out"));

    /**
     * Addresses of servlets below the host, each with requests that it is asked for: what stands for it in the pattern, and
     * the rest of the address.
     */
    static final Map<String, List<String>> SERVLETS = new TreeMap<>(Map.ofEntries(
            Map.entry("/ alone", List.of("/", "/?organisation=halden")),
            Map.entry("*.xhtml", List.of("/x.xhtml", "/organisation/x.xhtml")),
            Map.entry(
                    "/.well-known/gpc.json",
                    List.of("/.well-known/gpc.json", "/.well-known/gpc.json?organisation=halden")),
            Map.entry("/oops", List.of("/oops", "/oops?id=1")),
            Map.entry(
                    "/signin", List.of("/signin", "/signin?to=/organisation/people", "/signin?to=//nowhere.example/")),
            Map.entry("/signin/callback", List.of("/signin/callback", "/signin/callback?code=x&state=y")),
            Map.entry(
                    "/signin/step-up", List.of("/signin/step-up", "/signin/step-up?to=//nowhere.example/&do=password")),
            Map.entry("/signin/backchannel-logout", List.of("/signin/backchannel-logout")),
            Map.entry("/policy/acknowledgement", List.of("/policy/acknowledgement")),
            Map.entry("/.well-known/security.txt", List.of("/.well-known/security.txt")),
            Map.entry("/.well-known/change-password", List.of("/.well-known/change-password")),
            Map.entry("/session/left", List.of("/session/left")),
            Map.entry("/signout", List.of("/signout")),
            Map.entry("/display", List.of("/display", "/display?to=//nowhere.example/")),
            Map.entry("/api/ alone", List.of("/api/")),
            Map.entry("/api/docs", List.of("/api/docs")),
            Map.entry(
                    "/api/docs/*",
                    List.of("/api/docs/callback", "/api/docs/explorer.js", "/api/docs/x", "/api/docs/%2e%2e/v1")),
            Map.entry("/api/openapi", List.of("/api/openapi")),
            Map.entry("/api/oops", List.of("/api/oops")),
            Map.entry("/api/webjars/*", List.of("/api/webjars/swagger-ui/index.html", "/api/webjars/"))));

    private WebRegistry() {}

    /** What the archive's pages have and this does not know, and the other way round, each by its name. */
    static List<String> gaps(List<Page> pages) {
        var gaps = new ArrayList<String>();
        for (var page : pages) {
            var known =
                    KNOWN.stream().filter(one -> one.path().equals(page.path())).findFirst();
            if (known.isEmpty()) {
                gaps.add("unknown page " + page.path() + " with " + page.parameters() + " and " + page.actions());
                continue;
            }
            if (!known.get().parameters().keySet().equals(page.parameters())) {
                gaps.add("page " + page.path() + " takes " + page.parameters() + ", and the matrix knows "
                        + known.get().parameters().keySet());
            }
            if (!known.get().actions().keySet().equals(page.actions())) {
                gaps.add("page " + page.path() + " does " + page.actions() + ", and the matrix knows "
                        + known.get().actions().keySet());
            }
        }
        KNOWN.stream()
                .map(KnownPage::path)
                .filter(path -> pages.stream().noneMatch(page -> page.path().equals(path)))
                .forEach(path -> gaps.add("page " + path + " is no longer there"));
        return gaps;
    }

    /** The same for servlets. */
    static List<String> servletGaps(List<String> patterns) {
        var gaps = new ArrayList<String>();
        patterns.stream()
                .filter(pattern -> !SERVLETS.containsKey(pattern))
                .forEach(pattern -> gaps.add("unknown servlet at " + pattern));
        SERVLETS.keySet().stream()
                .filter(pattern -> !patterns.contains(pattern))
                .forEach(pattern -> gaps.add("servlet at " + pattern + " is no longer there"));
        return gaps;
    }

    /** Every page has the button that signs out, that of the notice about the policy, and those of the browser's own cookies. */
    private static KnownPage page(String path, Role... roles) {
        return new KnownPage(path, roles)
                .doing("POST /signout", SIGN_OUT)
                .doing("POST /display", OPEN)
                .doing("POST /policy/acknowledgement", ACKNOWLEDGE);
    }
}
