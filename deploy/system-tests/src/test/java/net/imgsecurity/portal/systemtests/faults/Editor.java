package net.imgsecurity.portal.systemtests.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** Somebody who saves their profile again and again, each time with the next number, whatever is answered. */
final class Editor implements Runnable {
    private static final String PROFILE = "/me/profile";
    private static final String FIELD = "jobTitle";

    private final Api api;
    private final ObjectNode first;
    private final List<String> surprises = new ArrayList<>();
    private ObjectNode seen;
    private String tag;
    private int tried;
    private int acknowledged;
    private int refused;
    private volatile boolean stopped;

    Editor(Portal portal, Demonstration who) {
        api = Api.of(portal, who);
        first = api.editable(PROFILE);
        look();
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                save();
            } catch (UncheckedIOException | IllegalStateException unanswered) {
                // No answer is no acknowledgement; what is there now is read before the next try.
                tag = null;
            }
        }
    }

    private void save() {
        if (tag == null) {
            look();
        }
        if (tag == null) {
            return;
        }
        tried++;
        var answer = api.put(PROFILE, seen.deepCopy().put(FIELD, "Try " + tried), tag);
        tag = answer.header("etag").orElse(null);
        if (answer.isSuccess()) {
            acknowledged = tried;
        } else if (answer.status() == 503 && answer.header("retry-after").isPresent()) {
            refused++;
        } else {
            // Whoever got no answer may have been obeyed: then the next one finds another version.
            tag = null;
            if (answer.status() != 412) {
                surprises.add(answer.status() + " " + answer.text());
            }
        }
    }

    private void look() {
        var answer = api.get(PROFILE);
        if (answer.isSuccess()) {
            tag = answer.header("etag").orElseThrow();
            seen = ((ObjectNode) Api.json(answer))
                    .retain(first.properties().stream()
                            .map(field -> field.getKey())
                            .toList());
        } else if (answer.status() == 503) {
            refused++;
        } else {
            surprises.add(answer.status() + " " + answer.text());
        }
    }

    void stop() {
        stopped = true;
    }

    /** Which try the portal holds now. */
    int kept() {
        return Integer.parseInt(api.read(PROFILE).get(FIELD).asText().replace("Try ", ""));
    }

    /** The last one that was said to be saved. */
    int acknowledged() {
        return acknowledged;
    }

    int tried() {
        return tried;
    }

    int refused() {
        return refused;
    }

    List<String> surprises() {
        return surprises;
    }

    /** As it was before. */
    void putBack() {
        var answer = api.put(PROFILE, first, api.get(PROFILE).header("etag").orElseThrow());
        if (!answer.isSuccess()) {
            throw new IllegalStateException("not put back: " + answer.status());
        }
    }
}
