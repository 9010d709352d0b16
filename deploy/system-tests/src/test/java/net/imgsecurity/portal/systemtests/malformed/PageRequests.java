package net.imgsecurity.portal.systemtests.malformed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.malformed.Door.Body;
import net.imgsecurity.portal.systemtests.malformed.Door.Kind;

/** Requests for pages, and forms that no page of ours would send. */
final class PageRequests {
    /** So many posts of one view, then another is asked for: the server forgets old ones. */
    private static final int POSTS_OF_A_VIEW = 25;

    private final Callers callers;
    private final Targets targets;
    private final String origin;
    private final Map<Door, Opened> opened = new ConcurrentHashMap<>();

    private record Opened(List<HtmlForm> forms, AtomicInteger posts) {}

    PageRequests(Callers callers, Targets targets, String origin) {
        this.callers = callers;
        this.targets = targets;
        this.origin = origin;
    }

    Request of(Door door, RandomGenerator random) {
        var form = door.body() == Body.FORM;
        var address = targets.path(door, true, random) + targets.query(door, random);
        var request =
                new Request(method(door, random), form && Noise.chance(random, 80) ? targets.shown(door) : address);
        // Servlets sign in and out: nobody is signed in there, or all would be signed out.
        if (door.kind() == Kind.PAGE && Noise.chance(random, 88)) {
            request.with("Cookie", callers.cookies(door));
        } else if (Noise.chance(random, 30)) {
            request.with(
                    "Cookie", "__Host-portal-session=" + Nasty.header(random) + "; JSESSIONID=" + Nasty.header(random));
        }
        if (form) {
            post(request, door, random);
        }
        if (Noise.chance(random, 40)) {
            Noise.add(request, random);
        }
        return request;
    }

    private static String method(Door door, RandomGenerator random) {
        return Noise.chance(random, 95)
                ? door.method()
                : Nasty.one(random, List.of("HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "get", "FOO"));
    }

    private void post(Request request, Door door, RandomGenerator random) {
        var forms = door.kind() == Kind.PAGE ? forms(door) : List.<HtmlForm>of();
        var form = forms.isEmpty()
                ? new HtmlForm(
                        "form",
                        "",
                        Map.of("logout_token", Nasty.text(random), "jakarta.faces.ViewState", "1:1"),
                        Map.of())
                : Nasty.one(random, forms);
        BrokenForm.into(request, form, origin, random);
    }

    /** Those of Faces; the one that signs out is not among them. */
    private List<HtmlForm> forms(Door door) {
        var kept = opened.get(door);
        if (kept == null || kept.posts().incrementAndGet() > POSTS_OF_A_VIEW) {
            var shown = HtmlForm.in(callers.page(targets.shown(door), door)).stream()
                    .filter(form -> form.fields().containsKey("jakarta.faces.ViewState"))
                    .toList();
            kept = new Opened(shown, new AtomicInteger());
            opened.put(door, kept);
        }
        return kept.forms();
    }
}
