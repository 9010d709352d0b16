package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Expectation.ANY;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.GRANTED;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.MISSING;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.NOTHING_DONE;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.REFUSED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.isolation.KnownPage.Action;
import net.imgsecurity.portal.systemtests.isolation.Runner.Sender;

/** Presses the buttons of pages that the caller may open, aiming at what the caller may not touch. */
final class WebActions {
    /** A view is kept for some posts and then forgotten, so it is asked for anew. */
    private static final int POSTS_OF_A_VIEW = 4;

    private static final String FILE = "Employee number,Given name,Family name,Work e-mail\nX-1,Taken,Over,nowhere\n";

    /** More rows than anybody's list of organisations has. */
    private static final int ROWS = 8;

    private final World world;
    private final WebCalls calls;
    private final Map<String, HtmlForm> stolen;

    /** @param stolen filled with the forms that were shown to those who may: for {@link WebStrangers} */
    WebActions(World world, Map<String, HtmlForm> stolen) {
        this.world = world;
        this.calls = new WebCalls(world);
        this.stolen = stolen;
    }

    /** Each button as it is meant, with what is the caller's own. */
    void byRight(KnownPage page, Caller caller, Sender sender) {
        page.actions().forEach((name, action) -> {
            var own = ownAddress(page, caller);
            switch (action) {
                case SAVE, READ ->
                    open(page, caller, own, form(name), sender)
                            .ifPresent(form -> sender.send(post(
                                    page,
                                    name,
                                    caller,
                                    calls.post(
                                            action == Action.READ
                                                    ? form.set("form:reason:input", "As agreed on the telephone")
                                                    : form,
                                            own,
                                            name),
                                    GRANTED,
                                    shownAgain(page, caller))));
                case RETRY ->
                    open(page, caller, own, form(name), sender)
                            .ifPresent(form -> sender.send(post(
                                    page,
                                    name,
                                    caller,
                                    calls.post(form, own, name),
                                    GRANTED,
                                    shownAgain(page, caller))));
                case FIND -> find(page, name, caller, world.target(looked(caller)), own, GRANTED, sender);
                case UPLOAD ->
                    open(page, caller, own, form(name), sender)
                            .ifPresent(form -> sender.send(post(
                                    page,
                                    name,
                                    caller,
                                    calls.upload(form, own, name, "again.csv", FILE),
                                    GRANTED,
                                    null)));
                default -> {
                    // Opening is a request for the page; signing out and choosing would end what the others need.
                }
            }
        });
    }

    /** Each button turned on what is somebody else's. */
    void byWrong(KnownPage page, Caller caller, Sender sender) {
        page.actions().forEach((name, action) -> {
            var own = ownAddress(page, caller);
            switch (action) {
                case SAVE, RETRY -> pressForOthers(page, name, caller, MISSING, sender);
                // Some want a fresh sign-in first.
                case MANAGE -> pressForOthers(page, name, caller, REFUSED, sender);
                case READ ->
                    open(page, caller, own, form(name), sender)
                            .ifPresent(form -> sender.send(post(
                                    page,
                                    name,
                                    caller,
                                    calls.post(form, page.path() + "?organisation=nowhere", name),
                                    MISSING,
                                    null)));
                case FIND ->
                    world.targets().stream()
                            .filter(target -> !target.slug().equals(looked(caller)))
                            .forEach(target -> find(page, name, caller, target, own, ANY, sender));
                case CHOOSE, DECLINE -> answerForged(page, name, caller, sender);
                default -> {
                    // Nothing about these names an object: whoever may press them is no danger by them.
                }
            }
        });
    }

    /** A form that was opened on one's own record, sent to the address of another's. */
    private void pressForOthers(KnownPage page, String name, Caller caller, Expectation expectation, Sender sender) {
        if (!page.parameters().containsKey("id") || page.everywhere()) {
            return;
        }
        // Whoever reads one organisation is after the people of the others by way of it.
        var reading =
                page.parameters().containsKey("reading") ? world.readings().get(0) : null;
        var ids = world.foreignTo(caller)
                .filter(target -> reading == null || !target.slug().equals(reading.slug()))
                .flatMap(target -> page.parameters().get("id").of(target).stream())
                .toList();
        for (int i = 0; i < ids.size(); i += POSTS_OF_A_VIEW) {
            var some = ids.subList(i, Math.min(ids.size(), i + POSTS_OF_A_VIEW));
            open(page, caller, ownAddress(page, caller), form(name), sender)
                    .ifPresent(form -> some.forEach(id -> sender.send(post(
                            page,
                            name,
                            caller,
                            calls.post(
                                    form.set("form:givenName:input", "Taken")
                                            .set("form:reason:input", "As agreed on the telephone"),
                                    page.path() + "?id=" + id + (reading == null ? "" : "&reading=" + reading.id()),
                                    name),
                            expectation,
                            null))));
        }
    }

    /** Looks for another's people, and turns the pages of what is found. */
    private void find(
            KnownPage page,
            String name,
            Caller caller,
            Target target,
            String own,
            Expectation expectation,
            Sender sender) {
        for (var person : target.people().subList(0, Math.min(2, target.people().size()))) {
            for (var word : List.of(person.word(), person.mail())) {
                open(page, caller, own, form(name), sender).ifPresent(form -> {
                    var found = sender.send(post(
                            page,
                            name,
                            caller,
                            calls.post(form.set("form:search", word), own, name),
                            expectation,
                            looked(caller)));
                    HtmlForm.in(found.text(), "form")
                            .ifPresent(turn -> sender.send(post(
                                    page,
                                    "turn:next",
                                    caller,
                                    calls.post(turn, own, "turn:next"),
                                    ANY,
                                    looked(caller))));
                });
            }
        }
    }

    /** Buttons of the list of organisations that the caller was not shown: after each, the list is as before. */
    private void answerForged(KnownPage page, String name, Caller caller, Sender sender) {
        var button = name.substring("form:".length());
        var all = IntStream.range(0, ROWS)
                .mapToObj(row -> "form:row:%d:%s".formatted(row, button))
                .toList();
        open(page, caller, page.path(), form(name), sender).ifPresent(shown -> {
            var buttons = shown.buttonsNamed(":" + button);
            var choices = shown.buttonsNamed(":choose");
            if (caller.several() == choices.isEmpty() || !all.containsAll(buttons)) {
                throw new IllegalStateException(
                        caller.title() + " is offered " + buttons + ": what is forged proves nothing");
            }
            all.stream()
                    .filter(row -> !buttons.contains(row))
                    .forEach(row -> press(page, name, caller, shown, row, sender));
        });
    }

    private void press(KnownPage page, String name, Caller caller, HtmlForm shown, String row, Sender sender) {
        open(page, caller, page.path(), form(name), sender)
                .ifPresent(form ->
                        sender.send(post(page, name, caller, calls.post(form, page.path(), row), NOTHING_DONE, null)));
        open(page, caller, page.path(), form(name), sender)
                .filter(after -> !after.buttons().equals(shown.buttons()))
                .ifPresent(changed -> {
                    throw new IllegalStateException(row + " opened another organisation for " + caller.title());
                });
    }

    private Optional<HtmlForm> open(KnownPage page, Caller caller, String address, String form, Sender sender) {
        var shown = sender.send(new Probe(
                page.path(),
                caller.title(),
                caller.session(),
                Call.of("GET", address),
                GRANTED,
                visible(caller),
                page.looks() ? looked(caller) : null));
        var found = HtmlForm.in(shown.text(), form);
        // A form whose page keeps no state is the same for everybody: there is nothing to steal.
        found.filter(one -> !"stateless".equals(one.fields().get("jakarta.faces.ViewState")))
                .ifPresent(one -> stolen.putIfAbsent(page.path() + "#" + form + " of " + caller.organisation(), one));
        return found;
    }

    private Probe post(KnownPage page, String action, Caller caller, Call call, Expectation expectation, String looks) {
        return new Probe(
                page.path() + "#" + action,
                caller.title(),
                caller.session(),
                call,
                expectation,
                visible(caller),
                looks);
    }

    /** Where the caller may press the buttons; staff read one organisation, for a reason. */
    private String ownAddress(KnownPage page, Caller caller) {
        if (page.parameters().containsKey("reading")) {
            var reading = world.readings().get(0);
            var people = page.parameters().containsKey("id")
                    ? "&id=" + world.target(reading.slug()).people().get(0).id()
                    : "";
            return page.path() + "?reading=" + reading.id() + people;
        }
        if (page.parameters().containsKey("organisation")) {
            return page.path() + "?organisation=corvane";
        }
        var kind = page.parameters().get("id");
        if (kind == Kind.JOB || kind == Kind.IMPORT || kind == Kind.DRIFT) {
            return page.path() + "?id="
                    + kind.of(world.target(caller.organisation())).get(0);
        }
        if (page.parameters().containsKey("id")) {
            var own = world.target(caller.organisation()).people().stream()
                    .filter(person -> person.owner().endsWith("/second"))
                    .findFirst();
            return page.path() + own.map(person -> "?id=" + person.id()).orElse("");
        }
        return page.path();
    }

    /** Whose people are looked at when a button refuses and the page of a person who is read is shown again. */
    private String shownAgain(KnownPage page, Caller caller) {
        return page.looks() && page.parameters().containsKey("reading") ? looked(caller) : null;
    }

    private String looked(Caller caller) {
        return caller.role() == Caller.Role.IMG_STAFF ? world.readings().get(0).slug() : caller.organisation();
    }

    private List<String> visible(Caller caller) {
        return caller.role() == Caller.Role.IMG_STAFF ? WebStaff.visible(caller, looked(caller)) : caller.visible();
    }

    private static String form(String action) {
        return action.substring(0, action.indexOf(':'));
    }
}
