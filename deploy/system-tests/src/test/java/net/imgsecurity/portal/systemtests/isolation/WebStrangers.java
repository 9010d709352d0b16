package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Expectation.REFUSED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.isolation.KnownPage.Action;

/** Presses the buttons of pages that the caller may not open, and everybody's buttons in a way that no browser would. */
final class WebStrangers {
    private static final String STATE = "jakarta.faces.ViewState";

    private final World world;
    private final WebCalls calls;
    private final Map<String, HtmlForm> stolen;

    WebStrangers(World world, Map<String, HtmlForm> stolen) {
        this.world = world;
        this.calls = new WebCalls(world);
        this.stolen = stolen;
    }

    /** @param may whether the caller may open the page: then only what came from another's page is refused */
    List<Probe> attacks(KnownPage page, String caller, Credentials credentials, boolean may) {
        var probes = new ArrayList<Probe>();
        page.actions().forEach((name, action) -> {
            if (action == Action.OPEN) {
                return;
            }
            if (action == Action.SIGN_OUT || action == Action.ACKNOWLEDGE) {
                var address = name.substring("POST ".length());
                probes.add(probe(page, name, caller, credentials, Call.of("GET", address)));
                probes.add(probe(
                        page, name, caller, credentials, foreign(Call.of("POST", address), "https://nowhere.example")));
                probes.add(probe(page, name, caller, credentials, Call.of("POST", address)));
                return;
            }
            for (var target : world.targets()) {
                calls.objects(page, target).limit(1).forEach(query -> {
                    var address = WebCalls.address(page.path(), query);
                    for (var body : bodies(page, name, caller, may)) {
                        probes.add(probe(page, name, caller, credentials, calls.post(address, body)));
                    }
                    var plain = Call.of("POST", address)
                            .with("application/x-www-form-urlencoded", pressed(name, new LinkedHashMap<>()));
                    probes.add(probe(page, name, caller, credentials, plain));
                    probes.add(probe(page, name, caller, credentials, foreign(plain, "https://nowhere.example")));
                    probes.add(probe(page, name, caller, credentials, foreign(plain, "null")));
                });
            }
        });
        return probes;
    }

    private List<byte[]> bodies(KnownPage page, String action, String caller, boolean may) {
        var found = new ArrayList<byte[]>();
        if (!may) {
            found.add(pressed(action, new LinkedHashMap<>()));
        }
        var made = new LinkedHashMap<String, String>();
        made.put(STATE, "1234567890123456789:-1234567890123456789");
        found.add(pressed(action, made));
        var form = action.substring(0, Math.max(0, action.indexOf(':')));
        stolen.forEach((whose, one) -> {
            // Who presses their own button again is led to where the first press led.
            var own = may && caller.endsWith(whose.substring(whose.lastIndexOf(" of ")) + ")");
            if (whose.startsWith(page.path() + "#" + form + " of ") && !own) {
                found.add(pressed(action, new LinkedHashMap<>(one.fields())));
            }
        });
        return found;
    }

    private static byte[] pressed(String action, Map<String, String> fields) {
        var form = action.substring(0, Math.max(0, action.indexOf(':')));
        fields.put(form, form);
        fields.put(action, "x");
        return HtmlForm.encode(fields);
    }

    private static Call foreign(Call call, String origin) {
        return call.with("Origin", origin);
    }

    private static Probe probe(KnownPage page, String action, String caller, Credentials credentials, Call call) {
        return new Probe(page.path() + "#" + action, caller, credentials, call, REFUSED, List.of(), null);
    }
}
