package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Expectation.ANY;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.CLOSED;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.REFUSED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.systemtests.http.Call;

/** Asks for pages without being signed in, with every wrong proof of it, and by addresses that are written oddly. */
final class WebNobody {
    /** What a careless check of paths would let through. */
    private static final List<String> TWISTED = List.of(
            "%s;a=b",
            "//%s",
            "/.%s",
            "%s/",
            "%s.xhtml/",
            "%s.XHTML",
            "%s%%2e",
            "/signed-out/..%s",
            "/jakarta.faces.resource/..%s",
            "/jakarta.faces.resource%s.xhtml",
            "%s.xhtml;jsessionid=x",
            "/signin%%2f..%s",
            "/health%s");

    private final World world;
    private final WebCalls calls;

    WebNobody(World world) {
        this.world = world;
        this.calls = new WebCalls(world);
    }

    /** Nobody who is signed in. */
    List<Probe> closed(KnownPage page, Map<String, Credentials> wrongProofs) {
        var probes = new ArrayList<Probe>();
        wrongProofs.forEach((name, credentials) -> {
            for (var target : world.targets()) {
                calls.objects(page, target)
                        .limit(2)
                        .flatMap(query ->
                                WebProbes.FORMS.stream().map(form -> WebCalls.address(page.path() + form, query)))
                        .forEach(address -> probes.add(new Probe(
                                page.path(),
                                name,
                                credentials,
                                Call.of("GET", address),
                                page.isOpen() ? ANY : CLOSED,
                                List.of(),
                                null)));
            }
            for (var twisted : TWISTED) {
                probes.add(new Probe(
                        page.path(),
                        name,
                        credentials,
                        Call.of("GET", twisted.formatted(page.path())),
                        page.isOpen() ? ANY : REFUSED,
                        List.of(),
                        null));
            }
        });
        return probes;
    }

    static Map<String, Credentials> wrongProofs(Caller administrator) {
        var session = administrator.browser().value("__Host-portal-session").orElseThrow();
        var proofs = new LinkedHashMap<String, Credentials>();
        proofs.put("anonymous", Credentials.NONE);
        proofs.put("a bearer token", administrator.token());
        proofs.put("a made-up session", cookie("A".repeat(43)));
        proofs.put(
                "a session with one letter changed",
                cookie((session.charAt(0) == 'A' ? "B" : "A") + session.substring(1)));
        proofs.put(
                "the pages' state without a session",
                call -> call.with(
                        "Cookie",
                        "__Host-portal="
                                + administrator.browser().value("__Host-portal").orElse("x")));
        return proofs;
    }

    private static Credentials cookie(String secret) {
        return call -> call.with("Cookie", "__Host-portal-session=" + secret);
    }
}
