package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Expectation.MISSING;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.REFUSED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.isolation.KnownPage.Action;

/** Presses the button to which a mail's link leads, with links that are not good for whoever presses. */
final class WebLinks {
    private final World world;
    private final WebCalls calls;

    WebLinks(World world) {
        this.world = world;
        this.calls = new WebCalls(world);
    }

    List<Probe> pressed(KnownPage page, String caller, Credentials credentials) {
        return page.actions().entrySet().stream()
                .filter(action -> action.getValue() == Action.FOLLOW)
                .flatMap(action -> page.parameters().entrySet().stream()
                        .flatMap(parameter -> world.targets().stream()
                                .flatMap(target -> Stream.concat(
                                        parameter.getValue().of(target).stream()
                                                .map(token -> probe(
                                                        page,
                                                        action.getKey(),
                                                        caller,
                                                        credentials,
                                                        parameter.getKey(),
                                                        token,
                                                        // Some are the caller's own, and not the caller's to take back.
                                                        parameter.getValue() == Kind.CHANGE ? REFUSED : MISSING)),
                                        parameter.getValue().tampered(target).stream()
                                                .map(token -> probe(
                                                        page,
                                                        action.getKey(),
                                                        caller,
                                                        credentials,
                                                        parameter.getKey(),
                                                        token,
                                                        REFUSED))))))
                .toList();
    }

    private Probe probe(
            KnownPage page,
            String button,
            String caller,
            Credentials credentials,
            String parameter,
            String token,
            Expectation expectation) {
        var fields = new LinkedHashMap<String, String>();
        if (page.isOpen()) {
            // As a page writes it that needs no session: everybody can.
            fields.put("jakarta.faces.ViewState", "stateless");
        }
        fields.put("form", "form");
        fields.put(button, "x");
        return new Probe(
                page.path() + "#" + button,
                caller,
                credentials,
                calls.post(WebCalls.address(page.path(), Map.of(parameter, token)), HtmlForm.encode(fields)),
                expectation,
                List.of(),
                null);
    }
}
